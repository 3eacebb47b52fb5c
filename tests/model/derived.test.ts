import { describe, expect, it } from "vitest";
import { toDifference, toGrowth, toPerThousand, toRatio } from "../../src/model/derived";

describe("toPerThousand", () => {
  it("divides people by residents and returns the formula", () => {
    expect(toPerThousand(50, 10_000)).toEqual({ value: 5, formula: [50, "/", 10_000, "×", 1000] });
  });

  it("is undefined without residents", () => {
    expect(toPerThousand(50, 0)).toBeUndefined();
  });
});

describe("toGrowth", () => {
  it("is the change as a share of the value before", () => {
    expect(toGrowth(130, 240)?.value).toBeCloseTo(0.846, 3);
  });

  it("is undefined for a previous value of 0", () => {
    expect(toGrowth(0, 240)).toBeUndefined();
  });
});

describe("toRatio", () => {
  it("is the multiple of the previous value", () => {
    expect(toRatio(130, 240)?.value).toBeCloseTo(1.846, 3);
    expect(toRatio(0, 240)).toBeUndefined();
  });
});

describe("toDifference", () => {
  it("is the change in the unit of the values", () => {
    expect(toDifference(130_000, 240_000)).toEqual({ value: 110_000, formula: [240_000, "−", 130_000] });
  });
});
