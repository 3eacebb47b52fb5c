import type { KeyboardEvent, MouseEvent, ReactNode } from "react";
import { takePlainClick } from "../../ui/takePlainClick";
import type { Emphasis } from "./toEmphasis";

/** What the marks of events need of the figure around them. */
export interface EventControls {
  readonly emphasisOf: (id: string) => Emphasis;
  /** The event that the tab key comes to. */
  readonly active: string | undefined;
  /** The address at which an event is told of where no script is: a link until then. */
  readonly hrefOf: (id: string) => string;
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

/**
 * An event in the drawing that can be chosen; a link as well, for a new tab and for the time before the scripts. Its
 * label as it is seen is its name.
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

/** What makes a link of an event, in the drawing and in the list alike. */
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
