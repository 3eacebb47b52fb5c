import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { toDates, toTimeline } from "../../../src/figures/timeline/toTimeline";

describe("toTimeline", () => {
  it("runs from the decision of 2023 to the plans for 2026", () => {
    const { years, dated } = toTimeline(catalog);
    expect(years).toEqual([2023, 2026]);
    expect(dated.map(({ id }) => id)).toEqual([
      "youth-capital-decision",
      "forum-idea",
      "khabarovsk-forum",
      "cis-year-opening",
      "youth-festival-session",
      "tashkent-monument",
      "cholpon-ata-forum",
      "forum",
      "youth-capital-2025",
      "cis-ministers",
      "youth-capital-2026",
      "astana-forum",
      "un-year",
    ]);
  });

  it("gives the forum four days, of which only the second has events", () => {
    expect(
      toTimeline(catalog).forum?.days.map(({ date, events }) => [date, events.map(({ id }) => id)]),
    ).toEqual([
      ["2024-08-09", []],
      ["2024-08-10", ["forum-day-two"]],
      ["2024-08-11", []],
      ["2024-08-12", []],
    ]);
  });

  it("puts the meeting within the forum, and its steps in order", () => {
    const { forum } = toTimeline({ ...catalog, events: [...catalog.events].reverse() });
    expect(forum?.meeting?.id).toBe("meeting");
    expect(forum?.steps.map(({ id }) => id)).toEqual([
      "meeting-elemesov",
      "meeting-questions",
      "meeting-abidova",
      "meeting-cooperation",
    ]);
  });

  it("works without a forum", () => {
    const events = catalog.events.filter(({ id }) => id === "un-year");
    expect(toTimeline({ ...catalog, events })).toMatchObject({ years: [2026, 2026], forum: undefined });
  });

  it("has no years without events", () => {
    expect(toTimeline({ ...catalog, events: [] })).toEqual({ years: undefined, dated: [], forum: undefined });
  });
});

describe("toDates", () => {
  it("counts days across the end of a month, both ends included", () => {
    expect(toDates({ kind: "days", from: "2024-02-28", to: "2024-03-01" })).toEqual([
      "2024-02-28",
      "2024-02-29",
      "2024-03-01",
    ]);
  });
});
