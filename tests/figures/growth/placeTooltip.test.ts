import { describe, expect, test } from "vitest";
import { placeTooltip } from "../../../src/figures/growth/placeTooltip";

describe(placeTooltip, () => {
  const frame = { width: 720, height: 460 };

  test("is placed below a high point, centred on it", () =>
    expect(placeTooltip({ x: 360, y: 80 }, frame)).toEqual({ left: 210, width: 300, edge: { top: 106 } }));

  test("is placed above a low point", () =>
    expect(placeTooltip({ x: 360, y: 400 }, frame).edge).toEqual({ bottom: 86 }));

  test("never leaves the frame at its sides", () => {
    expect(placeTooltip({ x: 10, y: 80 }, frame).left).toBe(0);
    expect(placeTooltip({ x: 715, y: 80 }, frame).left).toBe(420);
  });

  test("is not wider than its frame", () =>
    expect(placeTooltip({ x: 100, y: 80 }, { width: 280, height: 430 })).toMatchObject({
      left: 0,
      width: 280,
    }));

  test("follows its point when the frame is shown at half its width", () =>
    expect(placeTooltip({ x: 360, y: 80 }, frame, 360)).toEqual({ left: 30, width: 300, edge: { top: 53 } }));
});
