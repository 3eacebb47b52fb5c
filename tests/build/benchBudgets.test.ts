import { describe, expect, test } from "vitest";
import { type Budget, budgets, judge } from "../../build/bench/budgets";
import type { MetricName } from "../../build/bench/metrics";

const toSummaries = (medians: Partial<Record<MetricName, number>>) =>
  Object.fromEntries(
    Object.entries(medians).map(([name, median]) => [name, { median, min: 0, max: 9e9, missing: 0 }]),
  );

describe("judge", () => {
  const budget: Budget = {
    target: "page",
    label: "blocked",
    limit: 150,
    unit: "ms",
    read: (own) => own.blocked?.median,
  };

  test.each([
    [149, "holds"],
    [150, "holds"],
    [151, "over"],
  ])("of 150 ms, %d ms: %s", (blocked, kind) => {
    expect(judge("page", toSummaries({ blocked }), {}, [budget])).toEqual([
      { label: "blocked", limit: 150, unit: "ms", measured: blocked, kind },
    ]);
  });

  test("what was not measured neither holds nor is over", () => {
    expect(judge("page", {}, {}, [budget])).toMatchObject([{ measured: undefined, kind: "not measured" }]);
  });

  test("budgets of other targets stay out", () => {
    expect(judge("map embed", toSummaries({ blocked: 1 }), {}, [budget])).toEqual([]);
  });
});

describe("budgets", () => {
  const verdict = (target: Budget["target"], label: string, own: object, scriptFree: object = {}) =>
    judge(target, toSummaries(own), toSummaries(scriptFree), budgets).find((one) => one.label === label);

  test("compare the page with its script-free version", () => {
    expect(verdict("page", "drawn, to script-free", { drawn: 1100 }, { drawn: 1000 })).toMatchObject({
      measured: 1.1,
      kind: "holds",
    });
    expect(
      verdict("page", "largest paint, to script-free", { largestPaint: 6 }, { largestPaint: 5 }),
    ).toMatchObject({
      kind: "over",
    });
  });

  test("add html and css up", () => {
    expect(verdict("page", "html and css before intent", { html: 38_000, css: 7_001 })).toMatchObject({
      measured: 45_001,
      kind: "over",
    });
  });

  test("leave the fonts out of an embed's bytes", () => {
    expect(
      verdict("map embed", "bytes before intent, without fonts", { bytes: 50_000, font: 35_000 }),
    ).toMatchObject({ measured: 15_000, kind: "holds" });
  });

  test("take from the script after intent what was there before", () => {
    expect(
      verdict("page", "script that intent adds", { script: 90_000, afterScript: 200_000 }),
    ).toMatchObject({ measured: 110_000, kind: "holds" });
  });

  test("hold an embed that blocks no longer than its script-free version", () => {
    const label = "blocked, more than script-free";
    expect(verdict("growth embed", label, { blocked: 20 }, { blocked: 25 })).toMatchObject({ measured: 0 });
    expect(verdict("growth embed", label, { blocked: 26 }, { blocked: 25 })).toMatchObject({ kind: "over" });
  });

  test("count shifts after intent too, where somebody acted", () => {
    const label = "CLS, before and after intent";
    expect(verdict("page", label, { shift: 0, afterShift: 0.02 })).toMatchObject({ kind: "over" });
    expect(verdict("page", label, { shift: 0 })).toMatchObject({ kind: "holds" });
  });

  test("are for five targets", () => {
    expect([...new Set(budgets.map(({ target }) => target))]).toEqual([
      "page",
      "map embed",
      "growth embed",
      "timeline embed",
      "host of two embeds",
    ]);
  });
});
