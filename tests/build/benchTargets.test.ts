import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawHostOfTen, tenEmbeds } from "../../build/bench/hostOfTen";
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
  ])("%j is kept", (html) => {
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

describe("drawHostOfTen", () => {
  const dist = mkdtempSync(join(tmpdir(), "atlas-bench-"));
  const heights = { full: { live: "1px", still: "2px", wide: 3 } };
  const embeds = Object.fromEntries(
    tenEmbeds.map((address) => [address, { heights, picture: { width: 9, height: 5 } }]),
  );

  beforeAll(() => mkdirSync(join(dist, "embed")));
  afterAll(() => rmSync(dist, { recursive: true }));

  test("has nine frames and an element with its script, as pasted", () => {
    const script = { file: "assets/cis-figure-1-a.js", integrity: "sha384-a" };
    writeFileSync(join(dist, "embed", "snippets.json"), JSON.stringify({ script, embeds }));
    const page = drawHostOfTen(dist, "http://localhost:1");
    expect([...page.matchAll(/<iframe /g)]).toHaveLength(9);
    expect(page).toContain('<cis-figure figure="map" lang="en"');
    expect(page).toContain('src="http://localhost:1/assets/cis-figure-1-a.js" integrity="sha384-a"');
  });

  test("throws when an embed lacks its data", () => {
    writeFileSync(join(dist, "embed", "snippets.json"), JSON.stringify({ script: {}, embeds: {} }));
    expect(() => drawHostOfTen(dist, "http://localhost:1")).toThrow("/embed/map/");
  });
});

describe("summariseSamples", () => {
  const sample = (firstPaint: number | null): Sample => ({ ...nothing, firstPaint });
  const nothing = Object.fromEntries(metricNames.map((name) => [name, null])) as Sample;

  test("includes each metric measured at least once", () => {
    expect(summariseSamples([sample(900), sample(null), sample(1000)])).toEqual({
      firstPaint: { median: 950, quartiles: [925, 975], min: 900, max: 1000, missing: 1 },
    });
  });

  test("is empty without samples", () => {
    expect(summariseSamples([])).toEqual({});
  });
});
