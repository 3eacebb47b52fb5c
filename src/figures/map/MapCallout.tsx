import type { Callout } from "./placeCallout";

/** The words beside what is pointed at; whoever hears the page has them from the mark itself. */
export function MapCallout({ callout: { box, lines } }: { readonly callout: Callout }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of svg takes no focus
    <g className="map-callout" aria-hidden="true">
      <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} rx={4} />
      {lines.map(({ text, x, y }, index) => (
        <text key={text} x={x} y={y} className={index === 0 ? "is-first" : undefined}>
          {text}
        </text>
      ))}
    </g>
  );
}
