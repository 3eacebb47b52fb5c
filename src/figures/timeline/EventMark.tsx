import type { ReactNode } from "react";
import type { Emphasis } from "./toEmphasis";

/** What the marks of events need of the figure around them. */
export interface EventControls {
  readonly emphasisOf: (id: string) => Emphasis;
  /** The name of an event for those who do not see its label. */
  readonly nameOf: (id: string) => string;
  /** The event that the tab key comes to. */
  readonly active: string | undefined;
  readonly onChoose: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
}

interface EventMarkProps {
  readonly id: string;
  readonly controls: EventControls;
  /** Where the pointer finds it and the focus ring is drawn, in CSS pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly className?: string;
  readonly children: ReactNode;
}

/** An event in the drawing that can be chosen. */
export function EventMark({ id, controls, box, className = "", children }: EventMarkProps) {
  const emphasis = controls.emphasisOf(id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      className={`timeline-event is-${emphasis} ${className}`}
      data-event={id}
      role="button"
      tabIndex={controls.active === id ? 0 : -1}
      aria-pressed={emphasis === "chosen"}
      aria-label={controls.nameOf(id)}
      onClick={() => controls.onChoose(id)}
      onKeyDown={(press) => {
        if (press.key !== "Enter" && press.key !== " ") return;
        press.preventDefault();
        controls.onChoose(id);
      }}
      onFocus={() => controls.onFocus(id)}
      onPointerEnter={() => controls.onPoint(id)}
      onPointerLeave={() => controls.onPoint(undefined)}
    >
      <rect className="timeline-box" {...box} rx={6} />
      {children}
    </g>
  );
}
