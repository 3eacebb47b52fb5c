import { describe, expect, it, test } from "vitest";
import { drawFigure } from "../../src/embed/drawFigure";
import { toPictureWords } from "../../src/embed/pictureWords";
import { frames, letters, placePicture } from "../../src/embed/placePicture";
import { toTextWidth } from "../../src/ui/textWidth";
import { drawUnstyled, pictured, toRequest } from "./pictures";

const words = {
  title: "Больше",
  by: undefined,
  finding: "Больше",
  subtitle: ["Сколько"],
  notes: [],
  source: "Источник: все",
  description: "",
};
const place = (change: Partial<Parameters<typeof placePicture>[0]> = {}) =>
  placePicture({ figure: "map", words, drawn: { width: 700, height: 438 }, legendHeight: 0, ...change });

describe("placePicture", () => {
  test("places the figure beside its text, scaled to its width in the picture", () => {
    const { figure, lines, width } = place();
    expect(figure.x + figure.width * figure.scale).toBe(width - 28);
    const lead = lines.find(({ role }) => role === "lead");
    expect(lead?.x).toBe(28);
    expect(lead?.y).toBeGreaterThan(figure.y);
  });

  test("places the text above a figure of full width", () => {
    const { figure, lines } = place({ figure: "timeline", drawn: { width: 1064, height: 560 } });
    expect(figure.x).toBe(28);
    expect(lines.find(({ role }) => role === "lead")?.y).toBeLessThan(figure.y);
  });

  test("reserves no space for a missing legend", () => {
    expect(place().legend).toBeUndefined();
  });

  test("grows with a legend that is higher than the figure", () => {
    const grown = place({ legendHeight: 900 });
    expect(grown.height).toBeGreaterThan(place().height + 400);
    expect(grown.rule.y).toBeGreaterThan((grown.legend?.y ?? 0) + 900);
  });

  test("wraps a long title into lines of similar length", () => {
    const finding = "Красный Крест: больше всего добровольцев на жителя – в Азербайджане";
    const [first = "", second = "", ...more] = place({ words: { ...words, finding } })
      .lines.filter(({ role }) => role === "title")
      .map(({ text }) => text);
    expect(more).toEqual([]);
    expect(Math.abs(first.length - second.length)).toBeLessThan(15);
  });

  test("leaves no single word on the last line of a note", () => {
    const note = "Границы показаны схематично и не выражают позиции авторов о статусе территорий. ".repeat(2);
    const lines = place({ words: { ...words, notes: [`${note}Одно`] } }).lines;
    expect(lines.filter(({ role }) => role === "note").at(-1)?.text).toMatch(/\S \S/);
  });

  it.each(pictured)("keeps all text of %s within the picture", (_, change) => {
    const request = toRequest(change);
    const { figure } = request.view;
    const placed = placePicture({
      figure,
      words: toPictureWords(request.view, request),
      drawn: drawFigure(request),
      legendHeight: 0,
    });
    for (const { role, text, x, y } of placed.lines) {
      const { size, weight } = letters[role];
      const isBeside = (role === "lead" || role === "doubt") && frames[figure].aside > 0;
      const right = isBeside ? placed.figure.x : placed.width - 28;
      expect(x + toTextWidth(text, size, weight)).toBeLessThanOrEqual(right);
      expect(y).toBeLessThan(placed.height);
    }
  });

  it.each(pictured)("has the proportions of a link preview: %s", (_, change) => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(drawUnstyled(change)) ?? [];
    expect(Number(width) / Number(height)).toBeGreaterThanOrEqual(1.5);
    expect(Number(width) / Number(height)).toBeLessThanOrEqual(1.91);
  });
});
