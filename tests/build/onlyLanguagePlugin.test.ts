import { describe, expect, test } from "vitest";
import { isOfAnother } from "../../build/kit/onlyLanguagePlugin";

describe("isOfAnother", () => {
  test.each(["./ru/present", "virtual:dataset/said/ru"])("tells %s from what is English", (id) => {
    expect(isOfAnother("en", id)).toBe(true);
    expect(isOfAnother("ru", id)).toBe(false);
  });

  test.each(["./present", "./ui/island", "../text/ru/tables", "virtual:geometry/detail"])(
    "%s is of no language",
    (id) => {
      expect(isOfAnother("en", id)).toBe(false);
    },
  );
});
