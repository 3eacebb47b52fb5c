import { describe, expect, test } from "vitest";
import { type LabelRequest, placeLabels, toOverlap } from "../../../src/figures/growth/placeLabels";

const bounds = { x0: 0, y0: 0, x1: 200, y1: 100 };
const free = { bounds, obstacles: [], rules: [] };

function ask(x: number, y: number, id = "one"): LabelRequest {
  const mark = { x0: x - 5, y0: y - 5, x1: x + 5, y1: y + 5 };
  return { id, x, y, points: [{ x, y }], mark, width: 40, height: 20, prefer: "side" };
}

describe(placeLabels, () => {
  test("a label is placed to the left of its mark, right-aligned", () => {
    expect(placeLabels([ask(100, 50)], free)).toEqual([
      {
        id: "one",
        anchor: "end",
        box: { x0: 55, y0: 40, x1: 95, y1: 60 },
        leader: undefined,
        cost: 0,
        isDoubtful: false,
      },
    ]);
  });

  test("a label with that preference is placed above its mark", () => {
    expect(placeLabels([{ ...ask(100, 50), prefer: "above" }], free)[0]).toMatchObject({
      anchor: "middle",
      box: { x0: 80, y1: 45 },
    });
  });

  test("at the left edge it is placed to the right", () => {
    expect(placeLabels([ask(10, 15)], free)[0]).toMatchObject({ anchor: "start", box: { x0: 15 } });
  });

  test("it avoids obstacles", () => {
    const obstacle = { x0: 50, y0: 0, x1: 95, y1: 100 };
    const [place] = placeLabels([ask(100, 50)], { ...free, obstacles: [obstacle] });
    expect(place && toOverlap(place.box, obstacle)).toBe(0);
  });

  test("no rule crosses it while there is space beside the rule", () => {
    const [place] = placeLabels([ask(100, 50)], { ...free, rules: [50] });
    expect(place && (place.box.y1 <= 50 || place.box.y0 >= 50)).toBe(true);
  });

  test("two neighbours avoid each other and stay with their own marks", () => {
    const [one, two] = placeLabels([ask(90, 50), ask(110, 50, "two")], free);
    expect(one?.box.x1).toBe(85);
    expect(two?.box).toMatchObject({ x0: 115, x1: 155, y1: 60 });
  });

  test("without space it is placed where it overlaps least", () => {
    expect(placeLabels([ask(5, 5)], { ...free, bounds: { x0: 0, y0: 0, x1: 10, y1: 10 } })).toHaveLength(1);
  });

  test("is empty without labels", () => {
    expect(placeLabels([], free)).toEqual([]);
  });
});

describe(toOverlap, () => {
  test("is the shared area of two boxes", () => {
    expect(toOverlap({ x0: 0, y0: 0, x1: 4, y1: 4 }, { x0: 2, y0: 1, x1: 6, y1: 3 })).toBe(4);
  });

  test("is zero for boxes that only touch", () => {
    expect(toOverlap({ x0: 0, y0: 0, x1: 4, y1: 4 }, { x0: 4, y0: 0, x1: 8, y1: 4 })).toBe(0);
  });
});
