import { type GrowthMarks, isOnLine, type PlacedPoint } from "./growthMarks";

/**
 * A value of the line, in a column for each style: `line` is solid, through reported values of one series; `said` joins
 * two statements; `carried` goes to or from a carried-over value.
 */
export interface LineRow {
  readonly at: number;
  readonly line: number | null;
  readonly said: number | null;
  readonly carried: number | null;
}

/**
 * The rows of the line, ascending in time. A gap is a row without a value, so that the line breaks there. A step between
 * two statements is only in `said`, and a step to or from a carried-over value only in `carried`.
 */
export function toRows({ points, years }: Pick<GrowthMarks, "points" | "years">): readonly LineRow[] {
  const gaps = years
    .filter(({ gap }) => gap)
    .map(({ year }): LineRow => ({ at: year + 0.5, line: null, said: null, carried: null }));
  const online = points.filter(isOnLine);
  const isJoined = (one: number, other: number) =>
    !gaps.some(({ at }) => at > Math.min(one, other) && at < Math.max(one, other));
  const rows = online.map(({ point }, index): LineRow => {
    if (point.origin.kind === "stated") return { at: point.at, line: null, said: point.value, carried: null };
    const here = isCarried(online[index]);
    const around = [online[index - 1], online[index + 1]].filter(
      (one) => one !== undefined && isJoined(one.point.at, point.at),
    );
    const solid = !here && (around.length === 0 || around.some((one) => !isCarried(one)));
    const carried = here || around.some(isCarried);
    return {
      at: point.at,
      line: solid ? point.value : null,
      said: null,
      carried: carried ? point.value : null,
    };
  });
  return [...rows, ...gaps].sort((one, other) => one.at - other.at);
}

function isCarried(placed: PlacedPoint | undefined): boolean {
  const origin = placed?.point.origin;
  return origin?.kind === "observed" && origin.observation.status !== "reported";
}
