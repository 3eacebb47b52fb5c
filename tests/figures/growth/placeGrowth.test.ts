import { describe, expect, test } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import type { GrowthMarks } from "../../../src/figures/growth/growthMarks";
import { doesCross } from "../../../src/figures/growth/leaders";
import { heightFor, placeGrowth } from "../../../src/figures/growth/placeGrowth";
import { toDistance, toOverlap } from "../../../src/figures/growth/placeLabels";
import { toRows } from "../../../src/figures/growth/toRows";
import { scales } from "../../../src/model/view";
import { draw } from "./drawing";

function lineOf(marks: GrowthMarks, first: string) {
  return marks.labels.find(({ lines }) => lines[0]?.text === first)?.lines.map(({ text }) => text);
}

describe(placeGrowth, () => {
  test("the value axis starts at zero", () => {
    for (const { code } of catalog.countries) {
      const { frame, ticks } = draw({ country: code }).marks;
      expect(frame.yDomain[0]).toBe(0);
      expect(ticks[0]).toMatchObject({ value: 0, y: frame.plot.y1 });
    }
  });

  test("the calendar shows the article's two years, and all other years with other sources", () => {
    expect(draw().marks.frame.xDomain).toEqual([2022, 2024]);
    expect(draw({ others: true }).marks.frame.xDomain).toEqual([2019, 2027]);
    expect(draw({ others: true, scale: "per-thousand" }).marks.frame.xDomain).toEqual([2019, 2027]);
  });

  test("the article's values have large labels with unit and year", () => {
    const { marks } = draw();
    expect(lineOf(marks, "130")).toEqual(["130", "тысяч, 2022"]);
    expect(lineOf(marks, "240")).toEqual(["240", "тысяч, 2023"]);
  });

  test("qualifiers are drawn: more than is open, about is soft, exact as said is closed", () => {
    const ends = draw({ others: true }).marks.points.map(({ point, end }) => [point.qualifier, end]);
    expect(ends).toContainEqual(["more-than", "open-up"]);
    expect(ends).toContainEqual(["about", "soft"]);
    expect(ends).toContainEqual(["exact-as-said", "closed"]);
  });

  test("a period of several years is drawn with its extent", () => {
    const statements = catalog.statements.map((one) =>
      one.id === "kaz-volunteers-2024-network"
        ? { ...one, period: { kind: "months", from: "2023-01", to: "2024-06" } as const }
        : one,
    );
    const { marks } = draw({ others: true, catalog: { ...catalog, statements } });
    const spans = marks.points.flatMap(({ span }) => (span ? [span] : []));
    expect(spans).toHaveLength(1);
    expect(spans.every(([start, end]) => end > start)).toBe(true);
  });

  test("a single value is a bar, next to a year without data", () => {
    const { bar, years } = draw({ country: "UZB" }).marks;
    expect(bar?.y1).toBeGreaterThan(bar?.y0 ?? Number.POSITIVE_INFINITY);
    expect(years.map(({ year, gap }) => [year, gap])).toEqual([
      [2023, true],
      [2024, false],
    ]);
  });

  test("without values the frame is empty", () => {
    const empty = {
      points: [],
      gaps: [],
      years: [],
      label: () => ({ size: "small" as const, lines: [] }),
      tickLabel: String,
    };
    expect(placeGrowth(empty, { width: 400 })).toMatchObject({
      points: [],
      labels: [],
      bar: undefined,
    });
  });

  const widths = [328, 340, 390, 480, 560, 640, 720, 900, 1200];
  const drawings = (["ru", "en"] as const).flatMap((language) =>
    catalog.countries.flatMap(({ code: country }) =>
      scales.flatMap((scale) => [false, true].map((others) => ({ language, country, scale, others }))),
    ),
  );
  test.each(widths)("at %i pixels each label is nearest to its own mark", (width) => {
    for (const drawing of drawings) {
      const { points, labels } = draw({ ...drawing, width }).marks;
      const astray = labels.filter(({ points: own, box }) => {
        const distances = points.map(({ x, y, point }) => ({
          id: point.id,
          distance: toDistance(box, x, y),
        }));
        return !own.includes(distances.sort((one, other) => one.distance - other.distance)[0]?.id ?? "");
      });
      expect({ drawing, astray }).toEqual({ drawing, astray: [] });
    }
  });

  test.each(widths)("at %i pixels no label overlaps another, a mark or the edge, in any country", (width) => {
    for (const drawing of drawings) {
      const { marks } = draw({ ...drawing, width });
      const { labels } = marks;
      const found = labels.flatMap((label, index) => [
        ...labels.slice(index + 1).filter((other) => toOverlap(label.box, other.box) > 0),
        ...marks.points.filter(
          ({ x, y }) => toOverlap(label.box, { x0: x - 7, x1: x + 7, y0: y - 7, y1: y + 7 }) > 0,
        ),
        ...(label.box.x0 < 0 || label.box.x1 > width || label.box.y0 < 0 ? [label.box] : []),
      ]);
      expect({ drawing, found }).toEqual({ drawing, found: [] });
    }
  });

  test.each(widths)("at %i pixels no leader crosses another label, in any country", (width) => {
    for (const drawing of drawings) {
      const { labels } = draw({ ...drawing, width }).marks;
      expect({ drawing, found: listCrossed(labels) }).toEqual({ drawing, found: [] });
    }
  });
});

describe("in the low frame of a slide", () => {
  test.each(["ru", "en"] as const)("no label overlaps another or a mark (%s)", (language) => {
    const { labels, points } = draw({ others: true, language, width: 592, height: 232 }).marks;
    const found = labels.flatMap((label, index) => [
      ...labels.slice(index + 1).filter((other) => toOverlap(label.box, other.box) > 0),
      ...points.filter(
        ({ x, y }) => toOverlap(label.box, { x0: x - 7, x1: x + 7, y0: y - 7, y1: y + 7 }) > 0,
      ),
    ]);
    expect(found).toEqual([]);
  });

  test.each(["ru", "en"] as const)("no leader crosses a label (%s)", (language) => {
    const { labels } = draw({ others: true, language, width: 592, height: 232 }).marks;
    expect(listCrossed(labels)).toEqual([]);
  });
});

/** The labels that the leader of another label crosses. */
function listCrossed(labels: ReturnType<typeof draw>["marks"]["labels"]) {
  return labels.filter((label) =>
    labels.some((other) => other !== label && other.leader && doesCross(other.leader, label.box)),
  );
}

describe(heightFor, () => {
  test("depends on the width only and is bounded", () => {
    expect([320, 500, 660, 2000].map(heightFor)).toEqual([480, 430, 436, 460]);
  });
});

describe(toRows, () => {
  test("the connection of two statements is not a line of a series, and other statements are separate", () => {
    expect(toRows(draw({ others: true }).marks)).toEqual([
      { at: 2022.5, line: null, said: 130000, carried: null },
      { at: 2023.5, line: null, said: 240000, carried: null },
    ]);
  });

  test("the steps to and from a carried-over value are separate", () => {
    expect(toRows(draw({ country: "RUS" }).marks)).toEqual([
      { at: 2018.5, line: null, said: null, carried: 95000 },
      { at: 2019.5, line: null, said: null, carried: 95000 },
      { at: 2020.5, line: 19539, said: null, carried: 19539 },
      { at: 2021.5, line: 50000, said: null, carried: null },
      { at: 2022.5, line: null, said: null, carried: null },
      { at: 2023.5, line: 55000, said: null, carried: null },
      { at: 2024.5, line: null, said: null, carried: null },
    ]);
  });

  test("a year without a value breaks the line", () => {
    const rows = toRows(draw({ country: "MDA" }).marks).slice(3);
    expect(rows.map(({ at, line }) => [at, line])).toEqual([
      [2021.5, null],
      [2022.5, null],
      [2023.5, 1300],
      [2024.5, null],
    ]);
  });
});
