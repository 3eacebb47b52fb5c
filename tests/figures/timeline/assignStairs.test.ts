import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "../../../src/figures/timeline/assignLanes";
import { assignStairs, assignYearLanes } from "../../../src/figures/timeline/assignStairs";

const spans = fc
  .array(fc.record({ x0: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 0, max: 200 }) }), {
    maxLength: 20,
  })
  .map((all) =>
    all.map(({ x0, width }): Span => ({ x0, x1: x0 + width })).sort((one, other) => one.x0 - other.x0),
  );

describe("assignStairs", () => {
  it("descends from left to right while labels overlap", () => {
    expect(
      assignStairs(
        [
          { x0: 0, x1: 100 },
          { x0: 20, x1: 120 },
          { x0: 40, x1: 140 },
        ],
        8,
      ),
    ).toEqual([2, 1, 0]);
  });

  it("restarts at the axis when there is space", () => {
    expect(
      assignStairs(
        [
          { x0: 0, x1: 100 },
          { x0: 20, x1: 90 },
          { x0: 120, x1: 200 },
        ],
        8,
      ),
    ).toEqual([1, 0, 0]);
  });

  it("is empty without spans", () => {
    expect(assignStairs([], 8)).toEqual([]);
  });

  it("lets no stem cross another label", () => {
    fc.assert(
      fc.property(spans, (all) => {
        const lanes = assignStairs(all, 8);
        all.forEach((stem, index) => {
          all.forEach((label, other) => {
            const crosses = other < index && stem.x0 < label.x1 + 8;
            if (crosses) expect(lanes[index] ?? 0).toBeLessThan(lanes[other] ?? 0);
          });
        });
      }),
    );
  });

  it("raises a label only above one that starts beneath it", () => {
    fc.assert(
      fc.property(spans, (all) => {
        const lanes = assignStairs(all, 8);
        all.forEach(({ x1 }, index) => {
          const lane = lanes[index] ?? 0;
          const hasStep = all.some(
            ({ x0 }, other) => other > index && x0 < x1 + 8 && lanes[other] === lane - 1,
          );
          expect(lane === 0 || hasStep).toBe(true);
        });
      }),
    );
  });
});

const labels = spans.chain((all) =>
  fc
    .array(fc.boolean(), { minLength: all.length, maxLength: all.length })
    .map((stems) => all.map((span, index) => ({ span, hasStem: stems[index] ?? true }))),
);

describe("assignYearLanes", () => {
  const bar = (x0: number, x1: number) => ({ span: { x0, x1 }, hasStem: false });
  const stem = (x0: number, x1: number) => ({ span: { x0, x1 }, hasStem: true });

  it("lets a bar stand next to the labels of earlier events", () => {
    expect(assignYearLanes([stem(0, 100), stem(20, 120), bar(200, 300), bar(200, 300)], 8)).toEqual([
      1, 0, 0, 1,
    ]);
  });

  it("raises a bar above a stem that crosses its time", () => {
    expect(assignYearLanes([bar(0, 100), stem(50, 80)], 8)).toEqual([1, 0]);
  });

  it("lets no two labels overlap, and no stem cross another label", () => {
    fc.assert(
      fc.property(labels, (all) => {
        const lanes = assignYearLanes(all, 8);
        all.forEach((one, index) => {
          all.forEach((other, position) => {
            if (index === position) return;
            const meets = one.span.x0 < other.span.x1 && one.span.x1 > other.span.x0;
            if (meets && lanes[index] === lanes[position]) throw new Error("two labels meet");
            const passes = one.hasStem && one.span.x0 > other.span.x0 && one.span.x0 < other.span.x1;
            if (passes) expect(lanes[index] ?? 0).toBeLessThan(lanes[position] ?? 0);
          });
        });
      }),
    );
  });
});
