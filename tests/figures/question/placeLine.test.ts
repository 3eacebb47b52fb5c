import { describe, expect, it } from "vitest";
import { type AskedLine, placeLine, toLineValue, toStep } from "../../../src/figures/question/placeLine";

const size = { width: 360, height: 250 };

const ask = (change: Partial<AskedLine> = {}): AskedLine => ({
  from: "2022",
  to: "2023",
  known: { value: 130, label: "130" },
  max: 300,
  step: 5,
  answers: [],
  note: "the room",
  truth: undefined,
  format: String,
  ...change,
});

const truth = { value: 240, label: "240", note: "stated", qualifier: "exact" } as const;

describe("placeLine", () => {
  it("is horizontal before anyone draws, and contains no answer", () => {
    const { drawn, known, labels, others, truth } = placeLine(ask(), size);
    expect(drawn).toMatchObject({ y: known.y, isUndrawn: true });
    expect({ labels, others, truth }).toEqual({ labels: [], others: [], truth: undefined });
  });

  it("ends at the drawn value, and keeps the earlier lines", () => {
    const { drawn, others, labels } = placeLine(ask({ answers: [150, 195] }), size);
    expect(drawn?.isUndrawn).toBe(false);
    expect(others.length).toBe(1);
    expect(labels.map(({ value, note }) => [value, note])).toEqual([["195", "the room"]]);
  });

  it("shows the median of all lines beside the truth", () => {
    const { labels, others } = placeLine(ask({ answers: [150, 200, 260], truth }), size);
    expect(labels.map(({ kind, value }) => [kind, value])).toEqual([
      ["truth", "240"],
      ["answer", "200"],
    ]);
    expect(others.length).toBe(3);
  });

  it("shows only the truth when nobody drew", () => {
    const { drawn, labels } = placeLine(ask({ truth }), size);
    expect(drawn).toBeUndefined();
    expect(labels.map(({ kind }) => kind)).toEqual(["truth"]);
  });

  it("keeps two labels apart and within the drawing at any position", () => {
    for (const answer of [0, 5, 120, 235, 240, 245, 300])
      for (const value of [5, 240, 295]) {
        const { labels } = placeLine(ask({ answers: [answer], truth: { ...truth, value } }), size);
        const [upper = 0, lower = 0] = labels.map(({ y }) => y);
        expect(lower - upper).toBeGreaterThan(37.9);
        expect(upper).toBeGreaterThan(14);
        expect(lower + 16).toBeLessThan(size.height);
      }
  });

  it("moves nothing when the truth is revealed", () => {
    const before = placeLine(ask({ answers: [195] }), size);
    const after = placeLine(ask({ answers: [195], truth }), size);
    expect([after.known, after.endX, after.drawn?.y]).toEqual([before.known, before.endX, before.drawn?.y]);
  });

  it("draws the open range of a qualifier up to the end of the scale", () => {
    const { truth: mark } = placeLine(ask({ truth: { ...truth, qualifier: "more-than" } }), size);
    expect(mark?.open).toMatchObject({ y: 24, height: (mark?.y ?? 0) - 24 });
  });
});

describe("toLineValue", () => {
  it("is the value at a height, in the question's steps", () => {
    const { known } = placeLine(ask(), size);
    expect(toLineValue(known.y, ask(), size)).toBe(130);
    expect(toLineValue(known.y - 2, ask(), size) % 5).toBe(0);
  });

  it("is limited to the scale", () => {
    expect([toLineValue(-50, ask(), size), toLineValue(999, ask(), size)]).toEqual([300, 0]);
  });
});

describe("toStep", () => {
  it("is the nearest step", () => {
    expect([132, 133, -4, 306].map((value) => toStep(value, { max: 300, step: 5 }))).toEqual([
      130, 135, 0, 300,
    ]);
  });
});
