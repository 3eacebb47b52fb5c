import type { Point } from "./projection";

/** A point that needs a touch target. */
export interface TargetPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The area that belongs to a point, as an SVG path. */
export interface Target {
  readonly id: string;
  readonly path: string;
}

/**
 * Gives each point the part of a circle around it that is nearer to it than to any other point, so that a touch among
 * crowded points always hits the nearest. Of points at the same place only the first gets a target.
 *
 * @param radius of the circles, in CSS pixels
 */
export function splitTargets(points: readonly TargetPoint[], radius: number): readonly Target[] {
  return points.flatMap((point, index) => {
    const others = points.filter(
      (other, otherIndex) =>
        otherIndex !== index && Math.hypot(other.x - point.x, other.y - point.y) < 2 * radius,
    );
    if (others.some((other) => other.x === point.x && other.y === point.y && points.indexOf(other) < index))
      return [];
    const area = others.reduce(
      (corners, other) => cutToNearer(corners, point, other),
      circleAround(point, radius),
    );
    return area.length < 3 ? [] : [{ id: point.id, path: toPath(area) }];
  });
}

/** Sixteen corners, outside the circle rather than inside it. */
function circleAround({ x, y }: TargetPoint, radius: number): readonly Point[] {
  const reach = radius / Math.cos(Math.PI / 16);
  return Array.from({ length: 16 }, (_, index): Point => {
    const angle = (index / 16) * 2 * Math.PI;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  });
}

/** Cuts off the part nearer to the other point (Sutherland and Hodgman, 1974, for one edge). */
function cutToNearer(corners: readonly Point[], point: TargetPoint, other: TargetPoint): readonly Point[] {
  const [normalX, normalY] = [other.x - point.x, other.y - point.y];
  if (normalX === 0 && normalY === 0) return corners;
  const [middleX, middleY] = [(point.x + other.x) / 2, (point.y + other.y) / 2];
  const beyond = ([x, y]: Point) => (x - middleX) * normalX + (y - middleY) * normalY;
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    const [here, there] = [beyond(corner), beyond(next)];
    const kept: Point[] = here <= 0 ? [corner] : [];
    if (here * there < 0) {
      const share = here / (here - there);
      kept.push([corner[0] + (next[0] - corner[0]) * share, corner[1] + (next[1] - corner[1]) * share]);
    }
    return kept;
  });
}

/** Whole pixels, because touch is no finer; relative coordinates, because they are shorter. */
function toPath(corners: readonly Point[]): string {
  const rounded = corners.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const steps = rounded.map(([x, y], i): Point => {
    const [x0, y0] = rounded[i - 1] ?? [0, 0];
    return [x - x0, y - y0];
  });
  return `M${steps.map(([dx, dy]) => `${dx} ${dy}`).join("l")}z`;
}
