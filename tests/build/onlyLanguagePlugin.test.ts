import { describe, expect, test } from "vitest";
import { isOfAnother } from "../../build/kit/onlyLanguagePlugin";

describe("isOfAnother", () => {
  test.each(["./ru/present", "virtual:dataset/said/ru"])(
    "recognizes %s as a module of another language than English",
    (id) => {
      expect(isOfAnother("en", id)).toBe(true);
      expect(isOfAnother("ru", id)).toBe(false);
    },
  );

  test.each(["./present", "./ui/island", "../text/ru/tables", "virtual:geometry/detail"])(
    "%s belongs to no language",
    (id) => {
      expect(isOfAnother("en", id)).toBe(false);
    },
  );
});
