import { describe, expect, test } from "vitest";
import type { Legend } from "../../../src/figures/map/countryMark";
import { edgeFont, legendFont, placeLegend } from "../../../src/figures/map/placeLegend";
import { toTextWidth } from "../../../src/ui/textWidth";

const scale = {
  edges: ["0", "0,5", "1", "1,5", "2", "2,5"],
  unit: "на 1 000 жителей",
  method: "равные интервалы",
};
const missing = { fill: { kind: "missing" }, label: "нет данных" } as const;
const legend: Legend = { scale, entries: [missing], lines: [] };
const place = (change: Partial<Legend> = {}, width = 220) =>
  placeLegend({ legend: { ...legend, ...change }, markers: [], width });

describe("placeLegend", () => {
  test("has five adjacent bins, with a label under each edge", () => {
    const { scale: placed } = place();
    expect(placed?.bins).toHaveLength(5);
    expect(placed?.edges.map(({ text }) => text)).toEqual(scale.edges);
    expect(placed?.edges[1]?.x).toBe(placed?.bins[1]);
  });

  test.each([140, 220, 400])("keeps its text within %d pixels", (width) => {
    const placed = place({}, width);
    for (const { text, x } of placed.lines) {
      expect(x + toTextWidth(text, legendFont)).toBeLessThanOrEqual(width);
    }
    for (const { text, x } of placed.scale?.edges ?? []) {
      expect(x + toTextWidth(text, edgeFont) / 2).toBeLessThanOrEqual(width + 0.001);
    }
  });

  test("puts each symbol next to the first line of its text", () => {
    const { signs, lines, height } = placeLegend({
      legend,
      markers: [{ marker: "event", label: "место событий" }],
      width: 220,
    });
    expect(signs.map(({ sign }) => sign.kind)).toEqual(["fill", "marker"]);
    const words = lines.find(({ text }) => text === "место событий");
    expect((words?.y ?? 0) - (signs[1]?.y ?? 0)).toBeCloseTo(11.5);
    expect(words?.y).toBeLessThan(height);
  });

  test("writes the labels in full without a scale", () => {
    const { scale: none, lines } = place({ scale: undefined, entries: [], lines: ["Казахстан: 240 тысяч"] });
    expect(none).toBeUndefined();
    expect(lines.map(({ text }) => text)).toEqual(["Казахстан: 240 тысяч"]);
  });

  test("is empty without entries", () => {
    expect(place({ scale: undefined, entries: [] })).toMatchObject({ height: 0, signs: [], lines: [] });
  });
});
