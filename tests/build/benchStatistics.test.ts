import { describe, expect, test } from "vitest";
import { summarise, toRatio } from "../../build/bench/statistics";

describe("summarise", () => {
  test("is the median with its quartiles and its range", () => {
    expect(summarise([900, 1100, 950])).toEqual({
      median: 950,
      quartiles: [925, 1025],
      min: 900,
      max: 1100,
      missing: 0,
    });
  });

  test("of an even count, the median is half way between the two in the middle", () => {
    expect(summarise([4, 1, 3, 2])?.median).toBe(2.5);
  });

  test("counts what never happened, and leaves it out", () => {
    expect(summarise([900, null, 1100])).toMatchObject({
      ...{ median: 1000, min: 900, max: 1100, missing: 1 },
    });
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
