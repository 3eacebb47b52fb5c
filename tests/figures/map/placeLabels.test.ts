import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aroundMarker,
  boxAt,
  contains,
  type LabelRequest,
  overlap,
  placeLabels,
} from "../../../src/figures/map/placeLabels";
import type { Box } from "../../../src/ui/segments";

const frame = { left: 0, top: 0, right: 300, bottom: 200 };

function request(id: string, x: number, y: number, priority = 0): LabelRequest {
  return { id, x, y, width: 60, height: 16, gaps: [8], sides: aroundMarker, priority };
}

describe(boxAt, () => {
  it("is placed to the east at a distance", () => {
    expect(boxAt(request("a", 100, 100), "east", 8)).toEqual({ left: 108, top: 92, right: 168, bottom: 108 });
  });

  it("is centred on its point", () => {
    expect(boxAt(request("a", 100, 100), "on", 8)).toEqual({ left: 70, top: 92, right: 130, bottom: 108 });
  });
});

describe(placeLabels, () => {
  it("takes the preferred side when there is space", () => {
    expect(placeLabels([request("a", 100, 100)], frame, []).placed).toMatchObject([
      { id: "a", side: "east" },
    ]);
  });

  it("switches to the west at the right edge", () => {
    expect(placeLabels([request("a", 290, 100)], frame, []).placed).toMatchObject([{ side: "west" }]);
  });

  it("yields to the label with the higher priority", () => {
    const { placed } = placeLabels([request("minor", 100, 100, 1), request("major", 110, 100, 2)], frame, []);
    expect(placed.map(({ id, side }) => [id, side])).toEqual([
      ["major", "east"],
      ["minor", "west"],
    ]);
  });

  it("avoids obstacles", () => {
    const marker = { left: 110, top: 95, right: 120, bottom: 105 };
    expect(placeLabels([request("a", 100, 100)], frame, [marker]).placed).toMatchObject([{ side: "west" }]);
  });

  it("moves further from its point when no near side is free", () => {
    const wall = { left: 90, top: 60, right: 180, bottom: 140 };
    const { placed } = placeLabels([{ ...request("a", 100, 100), gaps: [8, 40], sides: ["south"] }], frame, [
      wall,
    ]);
    expect(placed.map(({ box }) => box.top)).toEqual([140]);
  });

  it("drops a label that is outside the frame on every side", () => {
    expect(placeLabels([request("a", -200, 100)], frame, [])).toEqual({ placed: [], dropped: ["a"] });
  });

  it("is empty without requests", () => {
    expect(placeLabels([], frame, [])).toEqual({ placed: [], dropped: [] });
  });

  const anyRequests = fc
    .array(
      fc.record({
        x: fc.integer({ min: -20, max: 320 }),
        y: fc.integer({ min: -20, max: 220 }),
        width: fc.integer({ min: 10, max: 140 }),
        height: fc.integer({ min: 10, max: 40 }),
        gaps: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 3 }),
        priority: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 25 },
    )
    .map((all) => all.map((one, index): LabelRequest => ({ ...one, id: `${index}`, sides: aroundMarker })));
  const obstacles = [{ left: 140, top: 80, right: 160, bottom: 120 }];
  const withGap = ({ left, right, ...box }: Box) => ({ ...box, left: left - 6, right: right + 6 });

  it("keeps six pixels between labels, avoids obstacles and stays in the frame", () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const boxes = placeLabels(requests, frame, obstacles).placed.map(({ box }) => box);
        boxes.forEach((box, index) => {
          expect(contains(frame, box)).toBe(true);
          const others = [...obstacles, ...boxes.slice(index + 1).map(withGap)];
          expect(others.some((other) => overlap(box, other))).toBe(false);
        });
      }),
    );
  });

  it("drops a label only when each of its sides is occupied or outside the frame", () => {
    fc.assert(
      fc.property(anyRequests, (requests) => {
        const { placed, dropped } = placeLabels(requests, frame, obstacles);
        expect(placed.length + dropped.length).toBe(requests.length);
        const taken = [...obstacles, ...placed.map(({ box }) => withGap(box))];
        for (const one of requests.filter(({ id }) => dropped.includes(id))) {
          const boxes = one.gaps.flatMap((gap) => one.sides.map((side) => boxAt(one, side, gap)));
          expect(
            boxes.every((box) => !contains(frame, box) || taken.some((other) => overlap(other, box))),
          ).toBe(true);
        }
      }),
    );
  });
});
