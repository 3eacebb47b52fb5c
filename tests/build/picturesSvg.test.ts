import type { Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { writeSvg } from "../../build/pictures/writeSvg";

const outline = () => ({ commands: [], advance: 0 });

/** The inner markup of a drawing as written. */
function write(inner: string): string {
  const [root] = parseDocument(`<svg width="10" height="10">${inner}</svg>`, { xmlMode: true }).children;
  return writeSvg(root as Element, outline).replace(/^<svg[^>]*>|<\/svg>\n$/g, "");
}

describe("writeSvg", () => {
  test("turns links into groups and drops interactive attributes", () => {
    const link =
      '<a href="/" class="map-country" tabindex="0" aria-label="Армения"><path d="M0 0h1" fill="red"/></a>';
    expect(write(link)).toBe('<g><path d="M0 0h1" fill="red"/></g>');
  });

  test("keeps the drawing's own title and description only", () => {
    const inner =
      '<title id="t">Карта &amp; страны</title><g><title>Крым</title><path d="M0 0h1" fill="red"/></g>';
    expect(write(inner)).toBe('<title id="t">Карта &amp; страны</title><g><path d="M0 0h1" fill="red"/></g>');
  });

  test("leaves out invisible elements", () => {
    expect(write('<circle r="16" fill="transparent" stroke="none"/><path fill="red"/>')).toBe("");
    expect(write('<g display="none"><path d="M0 0h1" fill="red"/></g>')).toBe("");
  });

  test("keeps a definition only when it is used", () => {
    const pattern = (id: string) => `<pattern id="${id}"><rect width="6" height="6" fill="red"/></pattern>`;
    const drawn = write(`<defs>${pattern("a")}${pattern("b")}</defs><path d="M0 0h1" fill="url(#b)"/>`);
    expect(drawn).toBe(`<defs>${pattern("b")}</defs><path d="M0 0h1" fill="url(#b)"/>`);
  });

  test("resolves the width of a non-scaling stroke", () => {
    const line =
      '<path d="M0 0h1" fill="none" stroke="red" stroke-width="0.9px" vector-effect="non-scaling-stroke"/>';
    expect(
      write(`<g transform="translate(1 1) scale(0.5)"><g transform="scale(3)">${line}</g></g>`),
    ).toContain('stroke-width="0.6"');
  });

  test("resolves currentColor from the nearest ancestor", () => {
    expect(write('<g color="#1c706a"><path d="M0 0h1" fill="none" stroke="currentColor"/></g>')).toContain(
      'stroke="#1c706a"',
    );
  });

  test("refuses elements without a style, and unknown elements", () => {
    expect(() => write('<path class="new" d="M0 0h1"/>')).toThrow(
      'no style sheet says how to draw <path class="new">',
    );
    expect(() => write("<image/>")).toThrow("a picture cannot have <image>");
  });
});
