import { takePlainClick } from "../../ui/takePlainClick";
import { toPointing } from "../../ui/toPointing";
import type { Callout } from "./placeCallout";

interface MapCalloutProps {
  readonly callout: Callout;
  /** The address at which its country is chosen. */
  readonly href: string;
  readonly choose: () => void;
  readonly pointAt: (isOver: boolean) => void;
}

/**
 * The words beside what is pointed at. The pointer may rest on them, and a click chooses as one on the country below
 * them would; whoever hears the page or uses keys has all of it from the mark itself.
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
