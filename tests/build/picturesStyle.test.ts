import type { Element } from "domhandler";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { applyStyles } from "../../build/pictures/applyStyles";
import { mixColours } from "../../build/pictures/mixColours";
import { readSheet } from "../../build/pictures/readSheet";
import { resolveValue } from "../../build/pictures/resolveValue";

const palette = new Map([
  ["--ground", "light-dark(#fbf8f2, #13181a)"],
  ["--water", "var(--ground)"],
]);

function parse(svg: string): Element {
  const [root] = parseDocument(svg, { xmlMode: true }).children;
  if (root?.type !== "tag") throw new Error(`not an element: ${svg}`);
  return root;
}

/** The fill of a drawing's last element after the styles are applied. */
function fillOf(svg: string, css: string): string | undefined {
  const root = parse(svg);
  applyStyles(root, readSheet(css));
  const last = root.children.findLast((child) => child.type === "tag") ?? root;
  return (last as Element).attribs.fill;
}

describe("resolveValue", () => {
  test("resolves the light theme's value through any number of variables", () => {
    expect(resolveValue("var(--water)", palette)).toBe("#fbf8f2");
    expect(resolveValue("2px", palette)).toBe("2px");
  });

  test("mixes colours", () => {
    expect(resolveValue("color-mix(in oklab, #000000 50%, var(--ground))", palette)).toMatch(/^#[\da-f]{6}$/);
  });

  test("refuses a variable missing from the palette, and an unsupported mix", () => {
    expect(() => resolveValue("var(--sky)", palette)).toThrow("the palette has no --sky");
    expect(() => resolveValue("color-mix(in srgb, #000000 6%, transparent)", palette)).toThrow("cannot mix");
  });
});

describe("mixColours", () => {
  test("mixes as browsers do", () => {
    expect(mixColours("#ff0000", "#0000ff", 0.5)).toBe("#8c53a2");
    expect(mixColours("#1c2224", "#fbf8f2", 1)).toBe("#1c2224");
    expect(mixColours("#1c2224", "#fbf8f2", 0)).toBe("#fbf8f2");
  });

  test("refuses other notations", () => {
    expect(() => mixColours("red", "#000000", 0.5)).toThrow("red");
  });
});

describe("applyStyles", () => {
  test("a class overrides a tag name, and both override an attribute", () => {
    expect(fillOf('<svg><path fill="red"/></svg>', "path { fill: green }")).toBe("green");
    expect(fillOf('<svg><path class="a"/></svg>', ".a { fill: blue } path { fill: green }")).toBe("blue");
  });

  test("the later of two equally specific rules wins", () => {
    expect(fillOf('<svg><path class="a b"/></svg>', ".b { fill: blue } .a { fill: green }")).toBe("green");
  });

  test(":where adds no specificity, and :is adds that of its most specific selector", () => {
    expect(fillOf('<svg class="a"><text/></svg>', "text { fill: red } :where(.a) text { fill: blue }")).toBe(
      "blue",
    );
    expect(fillOf('<svg class="a"><text/></svg>', ":where(.a) text { fill: blue } text { fill: red }")).toBe(
      "red",
    );
    expect(
      fillOf('<svg class="a"><text/></svg>', ":is(.a, svg) text { fill: blue } text { fill: red }"),
    ).toBe("blue");
  });

  test("ignores rules that depend on a reader, a width or another medium", () => {
    const css = "path:hover { fill: red } @media print { path { fill: blue } } path::before { fill: green }";
    expect(fillOf("<svg><path/></svg>", css)).toBeUndefined();
  });

  test("resolves colours in attributes too", () => {
    const css = ":root { --line: light-dark(#ddd6c9, #2f383b) }";
    expect(fillOf('<svg><path fill="var(--line)"/></svg>', css)).toBe("#ddd6c9");
  });
});
