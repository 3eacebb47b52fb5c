import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import type { CountStatement } from "../../src/model/statement";
import { eventsAt, perThousandYear, toCountryFacts } from "../../src/sections/countryFacts";

const statement: CountStatement = {
  kind: "count",
  id: "one",
  about: { kind: "country", country: "KAZ" },
  period: { kind: "year", year: 2022 },
  speakers: ["elemesov"],
  sources: ["article"],
  measure: "volunteers",
  value: 130_000,
  qualifier: "exact-as-said",
};

describe("perThousandYear", () => {
  it("is the year of a value stated exactly", () => {
    expect(perThousandYear(statement)).toBe(2022);
  });

  it("is undefined for a value stated inexactly, over several years, or without a date", () => {
    expect(perThousandYear({ ...statement, qualifier: "more-than" })).toBeUndefined();
    expect(
      perThousandYear({ ...statement, period: { kind: "months", from: "2025-01", to: "2026-01" } }),
    ).toBeUndefined();
    expect(perThousandYear({ ...statement, period: { kind: "during", within: "forum" } })).toBeUndefined();
  });

  it("is undefined for a measure other than volunteers", () => {
    expect(perThousandYear({ ...statement, measure: "network-cities" })).toBeUndefined();
  });
});

describe("toCountryFacts", () => {
  it("divides the article's values for Kazakhstan by the residents of their years", () => {
    const { counts } = toCountryFacts(catalog, "KAZ");
    const rates = counts.filter(({ statement: { fact } }) => fact === "A11" || fact === "A12");
    expect(rates.map(({ perThousand }) => perThousand?.value.toFixed(2))).toEqual(["6.49", "11.81"]);
  });

  it("reports that Moldova has no known total, and no Red Cross value for 2021", () => {
    const { unknown, indicators } = toCountryFacts(catalog, "MDA");
    expect(unknown).toEqual(["total"]);
    expect(
      indicators.find(({ indicator }) => indicator.id === "redcross-volunteers")?.cells.slice(0, 4),
    ).toMatchObject([
      { kind: "gap", year: 2024, reason: "not-published" },
      { kind: "observed", year: 2023 },
      { kind: "gap", year: 2022, reason: "not-published" },
      { kind: "gap", year: 2021, reason: "not-reported" },
    ]);
  });

  it("reports that Uzbekistan has no known total, because its large initiatives are a part", () => {
    expect(toCountryFacts(catalog, "UZB").unknown).toEqual(["total"]);
  });

  it("flags a country whose values were counted by different methods", () => {
    expect(toCountryFacts(catalog, "RUS").mixedMethods).toBe(true);
    expect(toCountryFacts(catalog, "TJK").mixedMethods).toBe(true);
    expect(toCountryFacts(catalog, "UZB").mixedMethods).toBe(false);
  });

  it("marks values that the Red Cross carried over from the year before", () => {
    const cells = toCountryFacts(catalog, "RUS").indicators.find(
      ({ indicator }) => indicator.id === "redcross-volunteers",
    )?.cells;
    const carried = cells?.filter(
      (cell) => cell.kind === "observed" && cell.observation.status === "carried-over",
    );
    expect(carried?.map(({ year }) => year)).toEqual([2019]);
  });
});

describe("eventsAt", () => {
  it("lists the events of a city", () => {
    expect(eventsAt(catalog, "cholpon-ata").map(({ id }) => id)).toEqual(["cholpon-ata-forum"]);
  });

  it("is empty for a city without known events", () => {
    expect(eventsAt(catalog, "yerevan")).toEqual([]);
  });
});
