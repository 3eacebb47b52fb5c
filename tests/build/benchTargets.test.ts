import { describe, expect, test } from "vitest";
import { metricNames, type Sample, summariseSamples } from "../../build/bench/metrics";
import { stripScripts } from "../../build/bench/stripScripts";
import { drawHostPage } from "../../build/bench/targets";

describe("stripScripts", () => {
  test.each([
    ['<script type="module" crossorigin src="/a.js"></script>', ""],
    ["<p>1</p><script>\nlet theme;\n</script ><p>2</p>", "<p>1</p><p>2</p>"],
    ['<link rel="modulepreload" href="/a.js">', ""],
    ["<link href=/a.js rel=modulepreload>", ""],
    ['<link rel="preload" as="script" href="/a.js" />', ""],
  ])("%j becomes %j", (html, stripped) => {
    expect(stripScripts(html)).toBe(stripped);
  });

  test.each([
    '<link rel="stylesheet" href="/a.css">',
    '<link rel="preload" as="font" type="font/woff2" href="/a.woff2" crossorigin>',
    "<noscript><p>No scripts</p></noscript>",
    '<svg><path d="M0 0"></path></svg>',
  ])("%j stays", (html) => {
    expect(stripScripts(html)).toBe(html);
  });
});

describe("drawHostPage", () => {
  test("frames the embeds of another origin, without a script", () => {
    const page = drawHostPage("http://localhost:1", ["map", "growth"]);
    expect([...page.matchAll(/<iframe [^>]*src="([^"]+)"/g)].map(([, source]) => source)).toEqual([
      "http://localhost:1/embed/map/",
      "http://localhost:1/embed/growth/",
    ]);
    expect(stripScripts(page)).toBe(page);
  });
});

describe("summariseSamples", () => {
  const sample = (firstPaint: number | null): Sample => ({ ...nothing, firstPaint });
  const nothing = Object.fromEntries(metricNames.map((name) => [name, null])) as Sample;

  test("has what was measured at least once", () => {
    expect(summariseSamples([sample(900), sample(null), sample(1000)])).toEqual({
      firstPaint: { median: 950, min: 900, max: 1000, missing: 1 },
    });
  });

  test("of no loads is empty", () => {
    expect(summariseSamples([])).toEqual({});
  });
});
