import { type KeyboardEvent, useState } from "react";
import { takePlainClick } from "../../ui/takePlainClick";
import type { PlacedPoint } from "./growthMarks";
import { PointGlyph } from "./PointGlyph";

export interface GrowthPointMarksProps {
  readonly points: readonly PlacedPoint[];
  readonly year: number | undefined;
  /** Accessible names, by the point's id. */
  readonly names: ReadonlyMap<string, string>;
  readonly onChooseYear: (year: number | undefined) => void;
  /** The URL of the same view with a year chosen, or with none. */
  readonly hrefOfYear: (year: number | undefined) => string;
  /** Called with the hovered or focused point, and with undefined when it is left. */
  readonly onPoint: (id: string | undefined) => void;
}

/**
 * The points as buttons: one is in the tab order, arrow keys move through all, Enter chooses its year. Each is also a link,
 * to open in a new tab and to work before the scripts run.
 */
export function GrowthPointMarks(props: GrowthPointMarksProps) {
  const { points, year, names, onChooseYear, hrefOfYear, onPoint } = props;
  const [focused, setFocused] = useState<string>();
  const stop = points.some(({ point }) => point.id === focused) ? focused : points[0]?.point.id;
  const leave = (press: KeyboardEvent) => {
    if (year === undefined) return;
    press.stopPropagation();
    onChooseYear(undefined);
  };
  const toToggled = (chosen: number) => (chosen === year ? undefined : chosen);
  return (
    <g className="growth-points">
      {points.map((placed) => {
        const { id, year: ownYear } = placed.point;
        const isChosen = ownYear === year;
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <a
            key={id}
            href={hrefOfYear(toToggled(ownYear))}
            data-point={id}
            data-year={ownYear}
            role="button"
            tabIndex={id === stop ? 0 : -1}
            aria-pressed={isChosen}
            aria-label={names.get(id)}
            className={`growth-point growth-point-${look(placed)}${isChosen ? " growth-point-chosen" : ""}`}
            onClick={(click) => takePlainClick(click, () => onChooseYear(toToggled(ownYear)))}
            onKeyDown={(event) => {
              if (event.key === "Enter" || event.key === " ") {
                event.preventDefault();
                onChooseYear(toToggled(ownYear));
              } else if (event.key === "Escape") leave(event);
              else moveFocus(event);
            }}
            onFocus={() => {
              setFocused(id);
              onPoint(id);
            }}
            onBlur={() => onPoint(undefined)}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(undefined)}
          >
            <PointGlyph placed={placed} />
          </a>
        );
      })}
    </g>
  );
}

/** The class suffix of a mark: the kind of its origin, or the status of its observation. */
function look({ point: { origin } }: PlacedPoint): string {
  return origin.kind === "observed" ? origin.observation.status : origin.kind;
}

const offsets: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function moveFocus(event: KeyboardEvent<Element>): void {
  const siblings = [...(event.currentTarget.parentElement?.children ?? [])];
  const here = siblings.indexOf(event.currentTarget);
  const offset = offsets[event.key];
  const next =
    event.key === "Home"
      ? 0
      : event.key === "End"
        ? siblings.length - 1
        : offset === undefined
          ? undefined
          : here + offset;
  const target = next === undefined ? undefined : siblings[next];
  if (target === undefined) return;
  event.preventDefault();
  if (target instanceof SVGElement) target.focus();
}
