import { describe, expect, test } from "vitest";
import { createHeightKeeper } from "../../src/host/createHeightKeeper";

describe("createHeightKeeper", () => {
  test("follows heights up and down", () => {
    const keep = createHeightKeeper();
    expect([500, 700, 400].map((height, index) => keep(height, index * 1000))).toEqual([500, 700, 400]);
  });

  test("keeps the largest height permanently after twenty changes in two seconds", () => {
    const keep = createHeightKeeper();
    keep(3000, 0);
    const kept = Array.from({ length: 20 }, (_, index) =>
      keep(500 + (index % 2) * 100, 10_000 + index * 100),
    );
    expect(kept.slice(-3)).toEqual([600, 500, 600]);
    expect(keep(500, 90_000)).toBe(600);
    expect(keep(4000, 91_000)).toBe(600);
  });

  test("follows nineteen changes in two seconds, however often they repeat", () => {
    const keep = createHeightKeeper();
    const step = 2000 / 18.5;
    const asked = Array.from({ length: 200 }, (_, index) => 500 + (index % 2) * 100);
    expect(asked.map((height, index) => keep(height, index * step))).toEqual(asked);
  });

  test("counts the same height ten thousand times as one change", () => {
    const keep = createHeightKeeper();
    for (let round = 0; round < 10_000; round += 1) keep(500, round);
    expect(keep(600, 10_000)).toBe(600);
  });

  test("keeps the largest of the first twenty of ten thousand heights at once", () => {
    const keep = createHeightKeeper();
    for (let round = 1; round <= 10_000; round += 1) keep(200 + round, 0);
    expect(keep(300, 5)).toBe(220);
  });
});
