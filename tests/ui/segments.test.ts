import { describe, expect, it } from "vitest";
import { doesPass } from "../../src/ui/segments";

const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });
const box = { left: 10, top: 10, right: 20, bottom: 20 };

describe(doesPass, () => {
  it("detects a line through, into or within a box", () => {
    expect(doesPass(line(0, 0, 30, 30), box)).toBe(true);
    expect(doesPass(line(15, 0, 15, 15), box)).toBe(true);
    expect(doesPass(line(12, 12, 18, 14), box)).toBe(true);
  });

  it("ignores a line beside the box, past a corner or along an edge", () => {
    expect(doesPass(line(0, 0, 0, 30), box)).toBe(false);
    expect(doesPass(line(0, 18, 18, 36), box)).toBe(false);
    expect(doesPass(line(0, 10, 30, 10), box)).toBe(false);
  });
});
