import type { Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { outlineText } from "../../build/pictures/outlineText";
import { openTypeface } from "../../build/pictures/typeface";
import { writePath } from "../../build/pictures/writePath";
import { toTextWidth } from "../../src/ui/textWidth";

const russian = "Съешь ещё этих мягких французских булок, да выпей же чаю";
const kazakh = "ӘәҒғҚқҢңӨөҰұҮүҺһІі";
const uzbek = "Oʻzbekiston gʻoyat koʻngilli maʼno";
const setting = { size: 14, weight: 400, spacing: 0, isTabular: true };
const outline = await openTypeface(`${russian}${kazakh}${uzbek}0123456789 240`);

function draw(text: string, style = {}): string {
  const [element] = parseDocument(text, { xmlMode: true }).children;
  return outlineText(element as Element, { "font-size": "14", ...style }, outline);
}

const left = (path: string) => Number(/ d="m(-?[\d.]+)/.exec(path)?.[1]);

describe("openTypeface", () => {
  test.each([...kazakh])("draws the Kazakh letter %s", (letter) => {
    expect(outline(letter, setting).commands.length).toBeGreaterThan(3);
  });

  test("draws Russian as wide as the page computes, or slightly narrower through kerning", () => {
    const { advance } = outline(russian, setting);
    expect(advance).toBeLessThanOrEqual(toTextWidth(russian, 14));
    expect(advance).toBeGreaterThan(toTextWidth(russian, 14) * 0.97);
  });

  test("draws the comma of Uzbek letters, missing in the typeface, with a similar glyph", () => {
    expect(outline(uzbek, setting)).toEqual(outline("O‘zbekiston g‘oyat ko‘ngilli ma’no", setting));
  });

  test("refuses a letter missing in the typeface", () => {
    expect(() => outline("中", setting)).toThrow("the typeface has no 中");
  });

  test("uses tabular figures where the page does", () => {
    const narrow = outline("1", { ...setting, isTabular: false }).advance;
    expect(outline("1", setting).advance).toBeCloseTo(toTextWidth("1", 14));
    expect(narrow).toBeLessThan(toTextWidth("1", 14));
  });

  test("draws weights above bold as bold", () => {
    const bold = outline("240", { ...setting, weight: 700 });
    expect(outline("240", { ...setting, weight: 750 })).toEqual(bold);
    expect(bold.advance).toBeGreaterThan(outline("240", setting).advance);
  });
});

describe("outlineText", () => {
  test("anchors a text at its start, middle or end", () => {
    const at = (anchor: string) => left(draw('<text x="100" y="20">240</text>', { "text-anchor": anchor }));
    const half = outline("240", setting).advance / 2;
    expect(at("middle")).toBeCloseTo(at("start") - half, 0);
    expect(at("end")).toBeCloseTo(at("start") - 2 * half, 0);
  });

  test("starts at each given position and continues where there is none", () => {
    const drawn = draw(
      '<text><tspan x="0" y="1">240 </tspan><tspan x="50" y="1">2<tspan> 4</tspan></tspan></text>',
    );
    const [first, second, third] = drawn.split("/>").map(left);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(50);
    expect(third).toBeGreaterThan(second ?? 0);
  });

  test("draws halos below the letters, each as a separate path", () => {
    const drawn = draw('<text x="0" y="0">240</text>', {
      stroke: "#fbf8f2",
      "stroke-width": "3px",
      fill: "#1c2224",
    });
    expect(drawn).toMatch(
      /^<path d="(.+)" fill="none" stroke="#fbf8f2" stroke-width="3" .*<path d="\1" fill="#1c2224"/,
    );
  });

  test("refuses attributes that it would render differently from the page", () => {
    expect(() => draw('<text x="0" y="0" dy="4">240</text>')).toThrow("dy");
  });
});

describe("writePath", () => {
  test("writes relative steps in hundredths", () => {
    const commands = [
      { type: "M", values: [1, 1] },
      { type: "L", values: [3, 1] },
      { type: "L", values: [3.004, 2.5] },
      { type: "Q", values: [2, 2, 1.25, 1] },
      { type: "Z", values: [] },
      { type: "M", values: [2, 2] },
    ];
    expect(writePath(commands, 10, 0)).toBe("m11 1h2v1.5q-1-.5-1.75-1.5zm1 1");
  });

  test("is empty for a text without a shape", () => {
    expect(writePath([], 0, 0)).toBe("");
  });
});
