import { describe, expect, test } from "vitest";
import { gatherPoints, spreadPoints } from "../../../src/figures/growth/gatherPoints";
import type { PlacedPoint } from "../../../src/figures/growth/growthMarks";
import type { CountStatement, Qualifier } from "../../../src/model/statement";

const plot = { x0: 0, y0: 0, x1: 600, y1: 400 };

interface Said {
  readonly at: number;
  readonly value?: number;
  readonly qualifier?: Qualifier;
  readonly kind?: "stated" | "contested";
}

/** A point on a calendar of 80 pixels a year from 2019. */
function place({ at, value = 200_000, qualifier = "about", kind = "contested" }: Said): PlacedPoint {
  const statement = { id: `said-${at}` } as CountStatement;
  const point = {
    id: statement.id,
    origin: { kind, statement },
    value,
    qualifier,
    at,
    from: at,
    to: at,
    year: Math.floor(at),
    rate: undefined,
  } as const;
  return { point, x: (at - 2019) * 80, y: 100, span: undefined, end: "soft" };
}

const idsOf = (groups: readonly (readonly PlacedPoint[])[]) =>
  groups.map((group) => group.map(({ point }) => point.at));

describe(gatherPoints, () => {
  test("two equal statements share a label", () => {
    expect(idsOf(gatherPoints([place({ at: 2023.45 }), place({ at: 2023.47 })]))).toEqual([
      [2023.45, 2023.47],
    ]);
  });

  test("differing statements are grouped within weeks, but not months apart", () => {
    const exact = { qualifier: "exact-as-said" } as const;
    expect(idsOf(gatherPoints([place({ at: 2026.04 }), place({ at: 2026.08, ...exact })]))).toHaveLength(1);
    expect(idsOf(gatherPoints([place({ at: 2022.96, ...exact }), place({ at: 2023.45 })]))).toHaveLength(2);
  });

  test("other values, other years and the article's points are not grouped", () => {
    const points = [
      place({ at: 2020 }),
      place({ at: 2020.01, value: 60_092 }),
      place({ at: 2023.5, kind: "stated" }),
      place({ at: 2023.51 }),
    ];
    expect(gatherPoints(points)).toHaveLength(4);
  });
});

describe(spreadPoints, () => {
  const xOf = (points: readonly Said[]) => spreadPoints(points.map(place), plot).map(({ x }) => x);

  test("overlapping points are placed side by side around their position", () => {
    const [one = 0, other = 0] = xOf([{ at: 2023.5 }, { at: 2023.5 }]);
    expect(other - one).toBe(15);
    expect((one + other) / 2).toBe(360);
  });

  test("points that do not touch keep their positions", () => {
    expect(xOf([{ at: 2020 }, { at: 2020.5 }])).toEqual([80, 120]);
  });

  test("no point leaves the plot", () => {
    const [one = 0, other = 0] = xOf([{ at: 2026.5 }, { at: 2026.5 }]);
    expect([one, other].every((x) => x >= 0 && x <= 600 - 7.5)).toBe(true);
  });
});
