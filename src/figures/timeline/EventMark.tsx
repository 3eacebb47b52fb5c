import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { takePlainClick } from "../../ui/takePlainClick";
import type { Emphasis } from "./toEmphasis";

/** State and callbacks that the figure passes to its event marks. */
export interface EventControls {
  readonly emphasisOf: (id: string) => Emphasis;
  /** The event that is the tab stop. */
  readonly active: string | undefined;
  /** The address of an event's description: the mark works as a link while no script runs. */
  readonly hrefOf: (id: string) => string;
  readonly onChoose: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onPoint: (id: string | undefined) => void;
}

interface EventMarkProps {
  readonly id: string;
  readonly controls: EventControls;
  /** The pointer target, and the rectangle of the focus ring, in CSS pixels. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A selectable event in the drawing. It is a link as well, for opening in a new tab and for the time before the scripts
 * run. Its visible label is its accessible name.
 */
export function EventMark({ id, controls, box, className = "", children }: EventMarkProps) {
  const emphasis = controls.emphasisOf(id);
  return (
    <a
      className={`timeline-event is-${emphasis} ${className}`}
      tabIndex={controls.active === id ? 0 : -1}
      {...toEventLink(id, controls)}
    >
      <rect className="timeline-box" {...box} rx={6} />
      {children}
    </a>
  );
}

/** The link props of an event, for the drawing and for the list. */
export function toEventLink(id: string, controls: EventControls) {
  return {
    "data-event": id,
    href: controls.hrefOf(id),
    role: "button",
    "aria-pressed": controls.emphasisOf(id) === "chosen",
    onClick: (click: MouseEvent) => takePlainClick(click, () => controls.onChoose(id)),
    onKeyDown: (press: KeyboardEvent) => {
      if (press.key !== "Enter" && press.key !== " ") return;
      press.preventDefault();
      controls.onChoose(id);
    },
    onFocus: () => controls.onFocus(id),
    onPointerEnter: () => controls.onPoint(id),
    onPointerLeave: () => controls.onPoint(undefined),
  } as const;
}
