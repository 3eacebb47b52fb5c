import { describe, expect, test } from "vitest";
import { formatTable, formatValue, formatVerdicts } from "../../build/bench/table";

describe("formatValue", () => {
  test.each([
    [87.6, "ms", "88 ms"],
    [12_345, "kB", "12.3 kB"],
    [4_850_000, "MB", "4.85 MB"],
    [1.096, "ratio", "×1.10"],
    [0.0125, "score", "0.0125"],
    [1773, "count", "1773"],
  ] as const)("%d in %s is written %s", (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });
});

describe("formatTable", () => {
  test("stands each median with its range beside the script-free one, and their ratio", () => {
    const own = {
      firstPaint: { median: 1328, min: 1300, max: 1400, missing: 0 },
      drawnGrowth: { median: 4304, min: 4304, max: 4304, missing: 1 },
    };
    const scriptFree = { firstPaint: { median: 928, min: 900, max: 950, missing: 0 } };
    expect(formatTable("page, phone", own, scriptFree).split("\n")).toEqual([
      "page, phone  as built                     script-free               ratio",
      "first paint  1328 ms (1300 ms – 1400 ms)  928 ms (900 ms – 950 ms)  ×1.43",
      "  growth     4304 ms, 1 times never       –",
    ]);
  });

  test("of nothing is its head", () => {
    expect(formatTable("page", {}, {})).toBe("page  as built  script-free  ratio");
  });
});

describe("formatVerdicts", () => {
  test("says what holds, by what, and against which limit", () => {
    expect(
      formatVerdicts([
        { label: "blocked", limit: 150, unit: "ms", measured: 1789, kind: "over" },
        { label: "drawn", limit: 1.1, unit: "ratio", measured: undefined, kind: "not measured" },
      ]).split("\n"),
    ).toEqual(["  over          blocked  1789 ms  ≤ 150 ms", "  not measured  drawn    –        ≤ ×1.10"]);
  });

  test("of none is nothing", () => {
    expect(formatVerdicts([])).toBe("");
  });
});
