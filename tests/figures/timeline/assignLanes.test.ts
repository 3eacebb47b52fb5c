import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes, type Span } from "../../../src/figures/timeline/assignLanes";

const spans = fc
  .array(fc.record({ x0: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 1, max: 200 }) }))
  .map((all) =>
    all.map(({ x0, width }): Span => ({ x0, x1: x0 + width })).sort((one, other) => one.x0 - other.x0),
  );
const gaps = fc.integer({ min: 0, max: 40 });

describe("assignLanes", () => {
  it("keeps spans with enough distance in one lane", () => {
    expect(
      assignLanes(
        [
          { x0: 0, x1: 10 },
          { x0: 14, x1: 20 },
        ],
        4,
      ),
    ).toEqual([0, 0]);
  });

  it("opens a lane for a span that is too near", () => {
    expect(
      assignLanes(
        [
          { x0: 0, x1: 10 },
          { x0: 13, x1: 20 },
          { x0: 14, x1: 18 },
        ],
        4,
      ),
    ).toEqual([0, 1, 0]);
  });

  it("is empty without spans", () => {
    expect(assignLanes([], 4)).toEqual([]);
  });

  it("never puts two spans of a lane closer than the gap", () => {
    fc.assert(
      fc.property(spans, gaps, (all, gap) => {
        const lanes = assignLanes(all, gap);
        all.forEach((span, index) => {
          const next = all.find((_, other) => other > index && lanes[other] === lanes[index]);
          if (next !== undefined) expect(next.x0 - span.x1).toBeGreaterThanOrEqual(gap);
        });
      }),
    );
  });

  it("takes no more lanes than the maximum number of overlapping spans", () => {
    fc.assert(
      fc.property(spans, gaps, (all, gap) => {
        const fullest = Math.max(
          0,
          ...all.map(
            ({ x0 }, index) => all.filter((span, other) => other <= index && x0 - span.x1 < gap).length,
          ),
        );
        expect(new Set(assignLanes(all, gap)).size).toBe(fullest);
      }),
    );
  });
});
