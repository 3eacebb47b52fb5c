import { describe, expect, test } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { readGrowth, sourcesOf } from "../../../src/figures/growth/readGrowth";

describe(readGrowth, () => {
  test("Kazakhstan has growth: two values of the article, and statements of others", () => {
    const growth = readGrowth(catalog, "KAZ");
    expect(growth).toMatchObject({ kind: "growth", before: { value: 130000 }, after: { value: 240000 } });
    expect(growth.kind === "growth" && growth.others.map(({ value }) => value)).toEqual([
      50000, 50000, 200000, 200000, 200000, 240000, 300000, 300000,
    ]);
  });

  test("the Network's statements about itself are listed beside the growth, in the article's order", () => {
    const growth = readGrowth(catalog, "KAZ");
    expect(
      growth.kind === "growth" && growth.beside.map(({ value, qualifier }) => [value, qualifier]),
    ).toEqual([
      [36, "exact"],
      [30000, "exact-as-said"],
      [40, "more-than"],
      [200, "about"],
    ]);
  });

  test("Uzbekistan has one value, with its initiatives beside it", () => {
    expect(readGrowth(catalog, "UZB")).toMatchObject({
      kind: "single",
      statement: { value: 102000, measure: "initiative-volunteers" },
      beside: [{ value: 200, qualifier: "more-than" }],
    });
  });

  test("any other country has its Red Cross series and the years without a value", () => {
    expect(readGrowth(catalog, "MDA")).toMatchObject({
      kind: "series",
      observations: [
        { value: 1260 },
        { status: "carried-over" },
        { status: "carried-over" },
        { value: 1300 },
      ],
      gaps: [2021, 2022, 2024],
    });
    expect(readGrowth(catalog, "ARM")).toMatchObject({ kind: "series", gaps: [2022, 2024] });
  });

  test("reported totals of other countries are not in the chart", () => {
    expect(readGrowth(catalog, "RUS").kind).toBe("series");
    expect(readGrowth(catalog, "TJK").kind).toBe("series");
    expect(readGrowth(catalog, "AZE").kind).toBe("series");
  });

  test("a country without data has a series of gaps", () => {
    expect(readGrowth(catalog, "GEO")).toMatchObject({
      observations: [],
      gaps: [2018, 2019, 2020, 2021, 2022, 2023, 2024],
    });
  });
});

describe(sourcesOf, () => {
  test("lists the article only until other sources are shown", () => {
    const growth = readGrowth(catalog, "KAZ");
    expect(sourcesOf(growth, false)).toEqual(["article"]);
    expect(sourcesOf(growth, true)).toContain("astana-times");
  });

  test("lists the publisher of a series", () => {
    expect(sourcesOf(readGrowth(catalog, "ARM"), true)).toEqual(["ifrc-fdrs", "ifrc-imputing"]);
  });
});
