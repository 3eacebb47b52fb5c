import { describe, expect, test } from "vitest";
import { type Budget, budgets, judge } from "../../build/bench/budgets";
import type { MetricName, Summaries } from "../../build/bench/metrics";
import { summarise } from "../../build/bench/statistics";

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
  ])("with a limit of 150 ms, %d ms: %s", (blocked, kind) => {
    expect(judge("page", toSummaries({ blocked }), {}, [budget])).toEqual([
      { label: "blocked", limit: 150, unit: "ms", measured: blocked, kind },
    ]);
  });

  test("a missing measurement neither holds nor exceeds a budget", () => {
    expect(judge("page", {}, {}, [budget])).toMatchObject([{ measured: undefined, kind: "not measured" }]);
  });

  test("ignores budgets of other targets", () => {
    expect(judge("map embed", toSummaries({ blocked: 1 }), {}, [budget])).toEqual([]);
  });
});

describe("budgets", () => {
  const verdict = (target: Budget["target"], label: string, own: object, scriptFree: object = {}) =>
    judge(target, toSummaries(own), toSummaries(scriptFree), budgets).find((one) => one.label === label);

  test.each(["page", "map embed", "growth embed", "timeline embed"] as const)(
    "compare the %s with its script-free version",
    (target) => {
      expect(verdict(target, "drawn, to script-free", { drawn: 1100 }, { drawn: 1000 })).toMatchObject({
        measured: 1.1,
        kind: "holds",
      });
      expect(
        verdict(target, "largest paint, to script-free", { largestPaint: 6 }, { largestPaint: 5 }),
      ).toMatchObject({
        kind: "over",
      });
    },
  );

  test("add HTML and CSS", () => {
    expect(verdict("page", "html and css before intent", { html: 38_000, css: 7_001 })).toMatchObject({
      measured: 45_001,
      kind: "over",
    });
  });

  test("count in an embed's bytes the files loaded in its frame, without fonts and headers", () => {
    const label = "bytes before intent in a frame, without fonts";
    const own = { bytes: 60_000, bodies: 53_500, font: 35_000, wire: 1000 };
    expect(verdict("map embed", label, own)).toMatchObject({ measured: 19_500, kind: "holds" });
    expect(verdict("map embed", label, { ...own, wire: 1001 })).toMatchObject({ kind: "over" });
    expect(verdict("map embed", label, { bodies: 50_000 })).toMatchObject({ kind: "not measured" });
  });

  test("do not count files already loaded in the frame as script added after intent", () => {
    expect(
      verdict("map embed", "script that intent adds", { script: 0, afterScript: 101_000, wire: 1000 }),
    ).toMatchObject({ measured: 100_000, kind: "holds" });
  });

  test("hold ten embeds to one copy of each file and to a limit for blocking the host", () => {
    const target = "host of ten embeds";
    const label = "transfers of one file, at most";
    expect(verdict(target, label, { copies: 1 })).toMatchObject({ kind: "holds" });
    expect(verdict(target, label, { copies: 2 })).toMatchObject({ kind: "over" });
    const thread = "blocked, the host's own thread";
    expect(verdict(target, thread, { blocked: 51 }, { blocked: 51 })).toMatchObject({ kind: "over" });
  });

  test("subtract the script loaded before intent from the script after it", () => {
    expect(
      verdict("page", "script that intent adds", { script: 90_000, afterScript: 200_000 }),
    ).toMatchObject({ measured: 110_000, kind: "holds" });
  });

  test.each([
    ["half of its loads are no slower", [0, 37, 29, 56, 18], [34, 13, 16, 27, 37], 0, "holds"],
    ["nearly all of its loads are slower", [50, 37, 49, 56, 0], [0, 13, 16, 27, 20], 17, "over"],
  ])("the additional blocking time of an embed when %s: %s", (_, own, free, measured, kind) => {
    const summaries = [own, free].map((values) => ({ blocked: summarise(values) }));
    const [asBuilt = {}, scriptFree = {}] = summaries as Summaries[];
    const verdicts = judge("growth embed", asBuilt, scriptFree, budgets);
    const label = "blocked, clear of script-free";
    expect(verdicts.find((one) => one.label === label)).toMatchObject({ measured, kind });
  });

  test("count layout shifts after intent too", () => {
    const label = "CLS, before and after intent";
    expect(verdict("page", label, { shift: 0, afterShift: 0.02 })).toMatchObject({ kind: "over" });
    expect(verdict("page", label, { shift: 0 })).toMatchObject({ kind: "holds" });
  });

  test("exist for each target with a limit", () => {
    expect([...new Set(budgets.map(({ target }) => target))]).toEqual([
      "page",
      "map embed",
      "growth embed",
      "timeline embed",
      "host of two embeds",
      "host of ten embeds",
      "deck",
    ]);
  });
});
