import { takePlainClick } from "../../ui/takePlainClick";
import { toPointing } from "../../ui/toPointing";
import type { Callout } from "./placeCallout";

interface MapCalloutProps {
  readonly callout: Callout;
  /** The address of the view with this country selected. */
  readonly href: string;
  readonly choose: () => void;
  readonly pointAt: (isOver: boolean) => void;
}

/**
 * The tooltip of the pointed country. It stays while the pointer is on it, and a click on it selects the country.
 * Hidden from screen readers and the tab order: the mark's own accessible name has the same text.
 */
export function MapCallout({ callout: { box, lines }, href, choose, pointAt }: MapCalloutProps) {
  return (
    <a
      className="map-callout"
      href={href}
      tabIndex={-1}
      aria-hidden="true"
      onClick={(event) => takePlainClick(event, choose)}
      {...toPointing(
        () => pointAt(true),
        () => pointAt(false),
      )}
    >
      <rect x={box.left} y={box.top} width={box.right - box.left} height={box.bottom - box.top} rx={4} />
      {lines.map(({ text, x, y }, index) => (
        <text key={text} x={x} y={y} className={index === 0 ? "is-first" : undefined}>
          {text}
        </text>
      ))}
    </a>
  );
}
