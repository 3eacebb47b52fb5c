import { describe, expect, test } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { readGrowth } from "../../../src/figures/growth/readGrowth";
import { toPoints } from "../../../src/figures/growth/toPoints";
import type { CountScale } from "../../../src/model/view";

function pointsOf(country: string, scale: CountScale = "people", others = false) {
  return toPoints(readGrowth(catalog, country), { catalog, scale, others });
}

describe(toPoints, () => {
  test("a value for a year is in the middle of the year", () => {
    expect(pointsOf("KAZ").points.map(({ at, value }) => [at, value])).toEqual([
      [2022.5, 130000],
      [2023.5, 240000],
    ]);
  });

  test("other sources' statements are inserted in chronological order", () => {
    expect(pointsOf("KAZ", "people", true).points.map(({ value, year }) => [year, value])).toEqual([
      [2019, 50000],
      [2020, 50000],
      [2022, 130000],
      [2022, 200000],
      [2023, 200000],
      [2023, 200000],
      [2023, 240000],
      [2024, 240000],
      [2026, 300000],
      [2026, 300000],
    ]);
  });

  test("a value for several years is at their end and keeps their extent", () => {
    const growth = readGrowth(catalog, "KAZ");
    const others = growth.kind === "growth" ? growth.others : [];
    const long = others.map((one) => ({
      ...one,
      period: { kind: "months", from: "2025-01", to: "2026-01" } as const,
    }));
    const stretched = { ...growth, others: long } as typeof growth;
    const last = toPoints(stretched, { catalog, scale: "people", others: true }).points.at(-1);
    expect(last?.from).toBe(2025);
    expect(last?.at).toBeCloseTo(2026 + 31 / 365, 6);
  });

  test("a month is at its own middle", () => {
    expect(pointsOf("UZB").points[0]?.at).toBeCloseTo(2024 + 228.5 / 366, 6);
  });

  test("per 1,000 residents each value is divided by the population of its year", () => {
    const { points } = pointsOf("KAZ", "per-thousand");
    expect(points.map(({ value }) => value.toFixed(2))).toEqual(["6.49", "11.81"]);
    expect(points[0]?.rate?.formula).toEqual([130000, "/", 20034609, "×", 1000]);
  });

  test("a statement for years without a single known population is left out and listed", () => {
    const { points, omitted } = pointsOf("KAZ", "per-thousand", true);
    expect(points.map(({ year }) => year)).toEqual([2019, 2020, 2022, 2022, 2023, 2023, 2023, 2024]);
    expect(omitted.map(({ id }) => id)).toEqual([
      "kaz-volunteers-2026-ministry",
      "kaz-volunteers-2026-president",
    ]);
  });

  test("the calendar keeps the years of omitted statements", () => {
    expect(Math.max(...pointsOf("KAZ", "per-thousand", true).years)).toBe(2026);
  });

  test("the year before a single value is a gap", () => {
    expect(pointsOf("UZB").gaps).toEqual([2023]);
  });

  test("a gap has no point", () => {
    const { points, gaps } = pointsOf("MDA");
    expect(points.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2023]);
    expect(gaps).toEqual([2021, 2022, 2024]);
  });

  test("without values there are no points", () => {
    expect(pointsOf("GEO")).toMatchObject({ points: [], gaps: [2018, 2019, 2020, 2021, 2022, 2023, 2024] });
  });
});
