import type { CountryLabel } from "./placeCountryLabels";

/** Country labels and their leader lines. Hidden from screen readers: the accessible names of the marks have the same text. */
export function MapLabels({ labels }: { readonly labels: readonly CountryLabel[] }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of svg takes no focus
    <g className="map-labels" aria-hidden="true">
      {labels.map(({ mark, leader }) => leader && <Leader key={mark.code} line={leader} />)}
      {labels.map((label) => (
        <Label key={label.mark.code} {...label} />
      ))}
    </g>
  );
}

function Leader({ line }: { readonly line: NonNullable<CountryLabel["leader"]> }) {
  return (
    <>
      <line {...line} className="map-leader-casing" />
      <line {...line} className="map-leader" />
    </>
  );
}

function Label({ lines, box }: CountryLabel) {
  const x = (box.left + box.right) / 2;
  return (
    <g className="map-country-label">
      {lines.map(({ runs, size, baseline }) => (
        <text key={baseline} x={x} y={box.top + baseline} fontSize={size}>
          {runs.map(({ text, strong }) => (
            <tspan key={text} className={strong ? "is-strong" : undefined}>
              {text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
