import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LabelledEvent } from "../../../src/figures/timeline/draftLabels";
import { placeYears } from "../../../src/figures/timeline/placeYears";
import { toTextWidth } from "../../../src/ui/textWidth";
import { writeTimeline } from "./wording";

const day = (id: string, date: string): LabelledEvent => ({
  id,
  when: { kind: "day", date },
  title: "Форум добровольцев",
  detail: date,
});

const place = (events: readonly LabelledEvent[], width = 1000) =>
  placeYears(events, { years: [2023, 2026], width, labelled: true });

const dates = fc
  .array(fc.integer({ min: 0, max: 1460 }), { maxLength: 14 })
  .map((days) =>
    days
      .sort((one, other) => one - other)
      .map((at, index) =>
        day(`event-${index}`, new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10)),
      ),
  );
const widths = fc.integer({ min: 600, max: 1400 });

/** The label texts as boxes. */
const toTexts = (events: ReturnType<typeof place>["events"]) =>
  events.map(({ id, label, stem }) => ({
    id,
    stem,
    x0: label.x,
    x1:
      label.x +
      Math.max(
        ...label.lines.map(({ text, role }) =>
          role === "title" ? toTextWidth(text, 14, 700) : toTextWidth(text, 13),
        ),
      ),
    y0: Math.min(...label.lines.map(({ y }) => y)) - 12,
    y1: Math.max(...label.lines.map(({ y }) => y)) + 3,
  }));

describe("placeYears", () => {
  it("makes the years equally wide, leap years wider by a day", () => {
    const { years } = place([]);
    const [first, second] = years.map(({ width }) => width);
    expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    expect(((second ?? 0) / (first ?? 1)) * 365).toBeCloseTo(366);
  });

  it("places a day at its position on the axis, and a month from its first to its last day", () => {
    const october: LabelledEvent = { ...day("month", ""), when: { kind: "month", month: "2023-10" } };
    const { events, years } = place([october, day("day", "2023-11-01")]);
    const [year] = years;
    const at = (days: number) => (year?.x ?? 0) + (days / 365) * (year?.width ?? 0);
    expect(events[0]?.mark).toMatchObject({
      kind: "within",
      x0: expect.closeTo(at(273), 1),
      x1: expect.closeTo(at(304)),
    });
    expect(events[1]?.mark).toMatchObject({ kind: "point", x: expect.closeTo(at(304)) });
  });

  it("draws an event known to the year over the whole year, with its label and no stem", () => {
    const { events, years } = place([{ ...day("year", ""), when: { kind: "year", year: 2026 } }]);
    const last = years.at(-1);
    expect(events[0]?.stem).toBeUndefined();
    expect(events[0]?.mark).toMatchObject({
      kind: "within",
      x0: expect.closeTo(last?.x ?? 0),
      x1: expect.closeTo((last?.x ?? 0) + (last?.width ?? 0)),
    });
  });

  it("marks the years without events", () => {
    expect(place([day("day", "2023-06-08")]).years.map(({ empty }) => empty)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it("draws months when they are wide enough, otherwise quarters", () => {
    expect(place([], 1200).minor.length).toBe(4 * 12 + 1);
    expect(place([], 700).minor.length).toBe(4 * 4 + 1);
  });

  it.each([600, 700, 900, 1100, 1400])("reads from the top down to the forum at %i pixels", (width) => {
    const { dated } = writeTimeline();
    const placed = place(dated.slice(0, dated.findIndex(({ id }) => id === "forum") + 1), width);
    expect(placed.events).toHaveLength(8);
    const tops = placed.events.map(({ label }) => label.lines[0]?.y ?? 0);
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
  });

  it("keeps all labels within the figure, for any events", () => {
    fc.assert(
      fc.property(dates, widths, (events, width) => {
        for (const { x1, y0 } of toTexts(place(events, width).events)) {
          expect(x1).toBeLessThanOrEqual(width);
          expect(y0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("never lets two labels overlap or a stem cross a label", () => {
    fc.assert(
      fc.property(dates, widths, (events, width) => {
        const texts = toTexts(place(events, width).events);
        for (const one of texts) {
          for (const other of texts.filter(({ id }) => id !== one.id)) {
            const meet = one.x0 < other.x1 && other.x0 < one.x1 && one.y0 < other.y1 && other.y0 < one.y1;
            expect(meet, `${one.id} meets ${other.id}`).toBe(false);
            const { stem } = one;
            const crosses =
              stem !== undefined &&
              stem.x > other.x0 &&
              stem.x < other.x1 &&
              stem.y1 < other.y0 &&
              stem.y0 > other.y1;
            expect(crosses, `the stem of ${one.id} crosses ${other.id}`).toBe(false);
          }
        }
      }),
    );
  });
});
