import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTextWidth, wrapText } from "../../src/ui/textWidth";

describe("toTextWidth", () => {
  it("adds up the widths of the letters", () => {
    expect(toTextWidth("Щит", 10)).toBeCloseTo(9.95 + 6.1 + 4.9);
  });

  it("is 0 without text, and scales with the font size", () => {
    expect(toTextWidth("", 14)).toBe(0);
    expect(toTextWidth("Форум", 20)).toBeCloseTo(2 * toTextWidth("Форум", 10));
  });

  it("interpolates between regular and bold", () => {
    expect([400, 550, 700].map((weight) => toTextWidth("Ж", 100, weight))).toEqual([96, 99, 102]);
    expect(toTextWidth("Ж", 100, 750)).toBe(102);
  });

  it("counts a letter outside the typeface as a whole em", () => {
    expect(toTextWidth("字", 14)).toBe(14);
  });
});

describe("wrapText", () => {
  it("breaks at spaces before a line gets too wide", () => {
    expect(wrapText("Ташкент выбран молодёжной столицей", 14, 150)).toEqual([
      "Ташкент выбран",
      "молодёжной",
      "столицей",
    ]);
  });

  it("breaks bold text earlier", () => {
    expect(wrapText("нет данных", 13, 73)).toEqual(["нет данных"]);
    expect(wrapText("нет данных", 13, 73, 700)).toEqual(["нет", "данных"]);
  });

  it("keeps text joined by a no-break space together", () => {
    expect(wrapText("около\u00a0200 участников", 14, 60)).toEqual(["около\u00a0200", "участников"]);
  });

  it("puts a word that is too wide on a line of its own", () => {
    expect(wrapText("в Благовещенске был", 14, 40)).toEqual(["в", "Благовещенске", "был"]);
  });

  it("is empty without text", () => {
    expect(wrapText("", 14, 100)).toEqual([]);
  });

  it("keeps every word, and exceeds the width only with a single word", () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(..."абвщxyzW1–"), minLength: 1 }));
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 400 }), (some, width) => {
        const lines = wrapText(some.join(" "), 13, width);
        expect(lines.join(" ")).toBe(some.join(" "));
        for (const line of lines.filter((one) => one.includes(" "))) {
          expect(toTextWidth(line, 13)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
