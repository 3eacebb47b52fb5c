import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import { readPeople } from "../../src/sections/readPeople";

const countsOf = (country: Parameters<typeof readPeople>[1]) => {
  const { kind, counts } = readPeople(catalog, country);
  return [kind, ...counts.map(({ year, people }) => [year, people])];
};

describe("readPeople", () => {
  it("takes the two values of the article where it has two", () => {
    expect(countsOf("KAZ")).toEqual(["stated", [2022, 130_000], [2023, 240_000]]);
  });

  it("takes the one value where there is one", () => {
    expect(countsOf("UZB")).toEqual(["stated", [2024, 102_000]]);
  });

  it("takes the first and the last year that the Red Cross or Red Crescent reported", () => {
    expect(countsOf("RUS")).toEqual(["observed", [2018, 95_000], [2023, 55_000]]);
  });

  it("takes no value that was carried over, or of which that is not known", () => {
    expect(countsOf("MDA")).toEqual(["observed", [2018, 1260], [2023, 1300]]);
    expect(countsOf("BLR")).toEqual(["observed", [2018, 16_758], [2021, 16_156]]);
  });

  it("computes of how many residents one is a volunteer", () => {
    expect(readPeople(catalog, "KAZ").counts.map(({ oneIn }) => oneIn?.formula)).toEqual([
      [20_034_609, "/", 130_000],
      [20_330_104, "/", 240_000],
    ]);
  });
});
