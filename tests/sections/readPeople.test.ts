import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import { readPeople } from "../../src/sections/readPeople";

const countsOf = (country: Parameters<typeof readPeople>[1]) => {
  const { kind, counts } = readPeople(catalog, country);
  return [kind, ...counts.map(({ year, people }) => [year, people])];
};

describe("readPeople", () => {
  it("takes both values of the article if there are two", () => {
    expect(countsOf("KAZ")).toEqual(["stated", [2022, 130_000], [2023, 240_000]]);
  });

  it("takes a single value if there is one", () => {
    expect(countsOf("UZB")).toEqual(["stated", [2024, 102_000]]);
  });

  it("takes the first and the last year reported by the Red Cross or Red Crescent", () => {
    expect(countsOf("RUS")).toEqual(["observed", [2018, 95_000], [2023, 55_000]]);
  });

  it("skips values that were, or may have been, carried over", () => {
    expect(countsOf("MDA")).toEqual(["observed", [2018, 1260], [2023, 1300]]);
    expect(countsOf("BLR")).toEqual(["observed", [2018, 16_758], [2021, 16_156]]);
  });

  it("computes the number of residents for each volunteer", () => {
    expect(readPeople(catalog, "KAZ").counts.map(({ oneIn }) => oneIn?.formula)).toEqual([
      [20_034_609, "/", 130_000],
      [20_330_104, "/", 240_000],
    ]);
  });
});
