/** A mark that the keyboard can reach. */
export interface FocusPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export type Direction = "left" | "right" | "up" | "down";

/**
 * The next point in a direction: of all within 45° of it the nearest, or where there is none, the nearest on that side.
 * Undefined where nothing lies on that side.
 */
export function moveFocus(
  points: readonly FocusPoint[],
  from: string,
  direction: Direction,
): string | undefined {
  const start = points.find(({ id }) => id === from);
  if (start === undefined) return undefined;
  const [stepX, stepY] = steps[direction];
  const ahead = points
    .map(({ id, x, y }) => {
      const along = (x - start.x) * stepX + (y - start.y) * stepY;
      const aside = Math.abs((x - start.x) * stepY) + Math.abs((y - start.y) * stepX);
      return { id, along, distance: Math.hypot(along, aside), inCone: aside <= along };
    })
    .filter(({ id, along }) => id !== from && along > 0)
    .sort((one, other) => Number(other.inCone) - Number(one.inCone) || one.distance - other.distance);
  return ahead[0]?.id;
}

/** The direction of an arrow key; undefined for any other key. */
export function toDirection(key: string): Direction | undefined {
  return arrowKeys[key];
}

const arrowKeys: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
