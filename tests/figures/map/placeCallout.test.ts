import { describe, expect, it } from "vitest";
import type { CountryMark } from "../../../src/figures/map/countryMark";
import { placeCallout } from "../../../src/figures/map/placeCallout";

const moldova: CountryMark = {
  code: "MDA",
  name: "Молдова",
  fill: { kind: "missing" },
  value: "нет данных",
  detail: "нет данных за 2021 год",
  notes: ["О выходе из СНГ объявлено 19 января 2026 года, первое чтение прошло 20 марта 2026 года."],
  label: undefined,
};
const size = { width: 328, height: 243 };

describe(placeCallout, () => {
  it("starts with the name and wraps long notes", () => {
    const lines = placeCallout(moldova, [160, 200], { size, reach: 40 }).lines.map(({ text }) => text);
    expect(lines.slice(0, 2)).toEqual(["Молдова", "нет данных за 2021 год"]);
    expect(lines.length).toBeGreaterThan(3);
  });

  it.each([
    [0, 0],
    [328, 243],
    [-500, 120],
  ])("stays within the map for a point at %d, %d", (x, y) => {
    const { box } = placeCallout(moldova, [x, y], { size, reach: 40 });
    expect(box.left).toBeGreaterThanOrEqual(4);
    expect(box.top).toBeGreaterThanOrEqual(4);
    expect(box.right).toBeLessThanOrEqual(324);
    expect(box.bottom).toBeLessThanOrEqual(239);
  });

  it("is placed above its point when there is space", () => {
    expect(placeCallout(moldova, [160, 200], { size, reach: 40 }).box.bottom).toBeLessThan(200);
  });
});
