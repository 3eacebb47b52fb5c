import { describe, expect, it } from "vitest";
import { countIn, type People } from "../../../src/figures/people/people";

const people = {
  kind: "stated",
  country: "KAZ",
  sources: [],
  counts: [2018, 2021].map((year) => ({ year, people: 1000, oneIn: undefined })),
} as unknown as People;

describe("countIn", () => {
  it.each([
    [undefined, 2021],
    [2017, 2021],
    [2018, 2018],
    [2020, 2018],
    [2021, 2021],
    [2026, 2021],
  ])("for %s it is that of %s", (year, counted) => {
    expect(countIn(people, year)?.year).toBe(counted);
  });

  it("is undefined without counts", () => {
    expect(countIn({ ...people, counts: [] }, 2021)).toBeUndefined();
  });
});
