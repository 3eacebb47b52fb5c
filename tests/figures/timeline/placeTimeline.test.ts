import { describe, expect, it } from "vitest";
import { placeDays } from "../../../src/figures/timeline/placeDays";
import { placeMeeting } from "../../../src/figures/timeline/placeMeeting";
import { placeTimeline } from "../../../src/figures/timeline/placeTimeline";
import { writeTimeline } from "./wording";

const words = writeTimeline("ru", "Europe/Moscow");

describe("placeTimeline", () => {
  it("shows labels at the level of years only", () => {
    const heights = (["years", "days"] as const).map(
      (level) => placeTimeline(words, { width: 1100, level, finer: { placeMeeting } }).years?.height ?? 0,
    );
    expect(heights[0]).toBeGreaterThan(300);
    expect(heights[1]).toBeLessThan(90);
  });

  it("orders the events of a level for arrow keys", () => {
    const order = (level: "years" | "days" | "meeting") =>
      placeTimeline(words, { width: 1100, level, finer: { placeMeeting } }).order;
    expect(order("years").slice(-4)).toEqual(["astana-forum", "un-year", "forum-day-two", "meeting"]);
    expect(order("days")).toEqual(["forum-day-two", "meeting"]);
    expect(order("meeting")).toEqual([
      "meeting",
      "meeting-elemesov",
      "meeting-questions",
      "meeting-abidova",
      "meeting-cooperation",
    ]);
  });

  it("stacks its parts vertically", () => {
    const { years, days, band, meeting, height } = placeTimeline(words, {
      width: 1100,
      level: "meeting",
      finer: { placeMeeting },
    });
    const edges = [
      0,
      years?.height,
      days?.y,
      (days?.y ?? 0) + (days?.height ?? 0),
      band?.y,
      meeting?.y,
      height,
    ];
    expect(edges).toEqual([...edges].sort((one, other) => (one ?? 0) - (other ?? 0)));
  });

  it("draws only the years without a forum", () => {
    const placed = placeTimeline(
      { ...words, forum: undefined, days: [], meeting: undefined, steps: [] },
      { width: 1100, level: "days", finer: { placeMeeting } },
    );
    expect(placed).toMatchObject({ days: undefined, band: undefined, meeting: undefined });
  });

  it("is empty without events", () => {
    const nothing = {
      ...words,
      years: undefined,
      dated: [],
      forum: undefined,
      days: [],
      meeting: undefined,
      steps: [],
    };
    expect(placeTimeline(nothing, { width: 700, level: "years", finer: { placeMeeting } })).toMatchObject({
      years: undefined,
      order: [],
    });
  });
});

describe("placeDays", () => {
  const place = (timeZone?: string) => {
    const { days, clocks, nothingKnown } = writeTimeline("ru", timeZone);
    return placeDays(days, { width: 960, detail: "full", nothingKnown, clocks });
  };

  it("starts each day at midnight, side by side over the whole width", () => {
    expect(place().cards.map(({ x, width }) => [x, width])).toEqual([
      [0, 240],
      [240, 240],
      [480, 240],
      [720, 240],
    ]);
  });

  it("puts the reader's days beside those of the forum, shifted by the time difference", () => {
    const [, yours] = place("Europe/Moscow").rails;
    expect(yours?.stretches.map(({ x, width }) => [x, width])).toEqual([
      [0, 70],
      [70, 240],
      [310, 240],
      [550, 240],
      [790, 170],
    ]);
    expect(yours?.times.map(({ text }) => text)).toEqual(["17:00", "17:00", "17:00", "17:00"]);
  });

  it("has one rail when the reader's time zone is unknown", () => {
    expect(place().rails.map(({ title }) => title)).toEqual(["Биробиджан, UTC+10"]);
  });

  it("adds only a note when the reader's time is the same", () => {
    const [, yours] = place("Asia/Vladivostok").rails;
    expect(yours).toMatchObject({ stretches: [], times: [] });
    expect(yours?.title).toContain("то же, что на форуме");
  });

  it("marks a day without known events", () => {
    expect(
      place()
        .cards[0]?.lines.map(({ text }) => text)
        .join(" "),
    ).toContain("программы мы не\u00a0нашли");
  });

  it("has no cards without days", () => {
    expect(placeDays([], { width: 960, detail: "full", nothingKnown: "", clocks: undefined })).toMatchObject({
      height: 0,
      cards: [],
      rails: [],
    });
  });
});

describe("placeMeeting", () => {
  it("puts the steps side by side when there is space", () => {
    const { steps } = placeMeeting(words.steps, 1000);
    expect(steps.map(({ position, circle }) => [position, circle.y])).toEqual([
      [1, 15],
      [2, 15],
      [3, 15],
      [4, 15],
    ]);
  });

  it("stacks them otherwise", () => {
    const { steps, height } = placeMeeting(words.steps, 600);
    for (const [index, { y }] of steps.entries()) {
      const before = steps[index - 1];
      if (before !== undefined) expect(y).toBeGreaterThan(before.y + before.height);
    }
    expect(height).toBeGreaterThan(steps.at(-1)?.y ?? 0);
  });

  it("has no height without steps", () => {
    expect(placeMeeting([], 600)).toEqual({ height: 0, steps: [] });
  });
});
