import { describe, expect, test } from "vitest";
import { median, summarise, toRatio } from "../../build/bench/statistics";

describe("median", () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
    [[7], 7],
  ])("of %j is %d", (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test("of nothing there is none", () => {
    expect(median([])).toBeUndefined();
  });

  test("leaves the numbers in their order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("summarise", () => {
  test("is the median with its range", () => {
    expect(summarise([900, 1100, 950])).toEqual({ median: 950, min: 900, max: 1100, missing: 0 });
  });

  test("counts what never happened, and leaves it out", () => {
    expect(summarise([900, null, 1100])).toEqual({ median: 1000, min: 900, max: 1100, missing: 1 });
  });

  test.each([[[]], [[null, null]]])("of %j there is none", (values) => {
    expect(summarise(values)).toBeUndefined();
  });
});

describe("toRatio", () => {
  const of = (value: number) => summarise([value]);

  test("is how many times one median is the other", () => {
    expect(toRatio(of(1100), of(1000))).toBe(1.1);
  });

  test("is missing where one was not measured, or there is nothing to compare with", () => {
    expect(toRatio(undefined, of(1000))).toBeUndefined();
    expect(toRatio(of(1000), undefined)).toBeUndefined();
    expect(toRatio(of(1000), of(0))).toBeUndefined();
  });
});
