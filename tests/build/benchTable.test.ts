import { describe, expect, test } from "vitest";
import type { Summary } from "../../build/bench/statistics";
import { formatTable, formatValue, formatVerdicts } from "../../build/bench/table";

describe("formatValue", () => {
  test.each([
    [87.6, "ms", "88 ms"],
    [12_345, "kB", "12.3 kB"],
    [4_850_000, "MB", "4.85 MB"],
    [1.096, "ratio", "×1.10"],
    [0.0125, "score", "0.0125"],
    [1773, "count", "1773"],
  ] as const)("%d in %s is written as %s", (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });
});

describe("formatTable", () => {
  const of = (median: number, min: number, max: number, missing = 0): Summary => ({
    ...{ median, min, max, missing },
    quartiles: [min, max],
  });

  test("shows each median with its range beside the script-free one, and their ratio", () => {
    const own = { firstPaint: of(1328, 1300, 1400), drawnGrowth: of(4304, 4304, 4304, 1) };
    const scriptFree = { firstPaint: of(928, 900, 950) };
    expect(formatTable("page, phone", own, scriptFree).split("\n")).toEqual([
      "page, phone  as built                     script-free               ratio",
      "first paint  1328 ms (1300 ms – 1400 ms)  928 ms (900 ms – 950 ms)  ×1.43",
      "  growth     4304 ms, 1 times never       –",
    ]);
  });

  test("is only the header without measurements", () => {
    expect(formatTable("page", {}, {})).toBe("page  as built  script-free  ratio");
  });
});

describe("formatVerdicts", () => {
  test("shows the verdict, the measurement and the limit", () => {
    expect(
      formatVerdicts([
        { label: "blocked", limit: 150, unit: "ms", measured: 1789, kind: "over" },
        { label: "drawn", limit: 1.1, unit: "ratio", measured: undefined, kind: "not measured" },
      ]).split("\n"),
    ).toEqual(["  over          blocked  1789 ms  ≤ 150 ms", "  not measured  drawn    –        ≤ ×1.10"]);
  });

  test("is empty without verdicts", () => {
    expect(formatVerdicts([])).toBe("");
  });
});
