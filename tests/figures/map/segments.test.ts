import { describe, expect, it } from "vitest";
import { doCross, toBoxes } from "../../../src/figures/map/segments";

const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });

describe(doCross, () => {
  it("detects lines that cross or touch, and no others", () => {
    expect(doCross(line(0, 0, 10, 10), line(0, 10, 10, 0))).toBe(true);
    expect(doCross(line(0, 0, 10, 0), line(5, 0, 5, 5))).toBe(true);
    expect(doCross(line(0, 0, 10, 0), line(0, 5, 10, 5))).toBe(false);
    expect(doCross(line(0, 0, 1, 1), line(5, 0, 5, 10))).toBe(false);
  });
});

describe(toBoxes, () => {
  it("covers a line from end to end", () => {
    const boxes = toBoxes(line(0, 0, 8, 0));
    expect(boxes[0]).toEqual({ left: -2, top: -2, right: 2, bottom: 2 });
    expect(boxes.at(-1)).toEqual({ left: 6, top: -2, right: 10, bottom: 2 });
  });
});
