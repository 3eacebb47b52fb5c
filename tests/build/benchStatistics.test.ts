import { describe, expect, test } from "vitest";
import { summarise, toRatio } from "../../build/bench/statistics";

describe("summarise", () => {
  test("returns the median with quartiles and range", () => {
    expect(summarise([900, 1100, 950])).toEqual({
      median: 950,
      quartiles: [925, 1025],
      min: 900,
      max: 1100,
      missing: 0,
    });
  });

  test("for an even count, the median is midway between the two middle values", () => {
    expect(summarise([4, 1, 3, 2])?.median).toBe(2.5);
  });

  test("counts missing measurements and leaves them out", () => {
    expect(summarise([900, null, 1100])).toMatchObject({
      ...{ median: 1000, min: 900, max: 1100, missing: 1 },
    });
  });

  test.each([[[]], [[null, null]]])("is undefined for %j", (values) => {
    expect(summarise(values)).toBeUndefined();
  });
});

describe("toRatio", () => {
  const of = (value: number) => summarise([value]);

  test("returns the ratio of two medians", () => {
    expect(toRatio(of(1100), of(1000))).toBe(1.1);
  });

  test("is undefined when a median is missing or the divisor is zero", () => {
    expect(toRatio(undefined, of(1000))).toBeUndefined();
    expect(toRatio(of(1000), undefined)).toBeUndefined();
    expect(toRatio(of(1000), of(0))).toBeUndefined();
  });
});
