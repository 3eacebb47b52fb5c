import { describe, expect, it } from "vitest";
import { createBins, nearestYear } from "../../../src/figures/map/bins";
import type { Observation } from "../../../src/model/observation";

function observe(value: number): Observation {
  return { indicator: "giving-survey", country: "KAZ", year: 2021, value, status: "reported" };
}

describe(createBins, () => {
  const bins = createBins([observe(43), observe(9)], ({ value }) => value);

  it("makes five equal intervals from 0 to a round number above the maximum", () => {
    expect(bins?.edges).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it("puts a value into its interval, and a value on an edge into the upper one", () => {
    expect([0, 9.9, 10, 43, 50].map((value) => bins?.binOf(value))).toEqual([0, 0, 1, 4, 4]);
  });

  it("ignores observations without a value", () => {
    const found = createBins([observe(1), observe(900)], ({ value }) => (value > 100 ? undefined : value));
    expect(found?.edges.at(-1)).toBe(1);
  });

  it("is undefined without values, or when all are 0", () => {
    expect(createBins([], ({ value }) => value)).toBeUndefined();
    expect(createBins([observe(0)], ({ value }) => value)).toBeUndefined();
  });
});

describe(nearestYear, () => {
  it("is the latest year by default", () => {
    expect(nearestYear([2018, 2019, 2020, 2021], undefined)).toBe(2021);
  });

  it("is the requested year if available, otherwise the nearest", () => {
    expect(nearestYear([2018, 2019, 2020, 2021], 2019)).toBe(2019);
    expect(nearestYear([2018, 2019, 2020, 2021], 2017)).toBe(2018);
    expect(nearestYear([2018, 2019, 2020, 2021], 2026)).toBe(2021);
    expect(nearestYear([2017, 2021], 2018)).toBe(2017);
  });

  it("is the earlier of two equally near years, because its value was already known", () => {
    expect(nearestYear([2017, 2021], 2019)).toBe(2017);
    expect(nearestYear([2020, 2021, 2023], 2022)).toBe(2021);
  });

  it("is undefined without years", () => {
    expect(nearestYear([], 2020)).toBeUndefined();
  });
});
