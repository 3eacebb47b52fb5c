import { describe, expect, test } from "vitest";
import { isQuestionMark, toMoreOrLess } from "../../src/ui/keyMeaning";

describe("toMoreOrLess", () => {
  test.each([
    ["an English +", "+", "Equal", 1],
    ["an English =", "=", "Equal", 1],
    ["the + of a number block", "+", "NumpadAdd", 1],
    ["a German +", "+", "BracketRight", 1],
    ["the place of + in a Kazakh layout", "һ", "Equal", 1],
    ["an English -", "-", "Minus", -1],
    ["a minus sign", "−", "Minus", -1],
    ["the place of - in a Kazakh layout", "ө", "Minus", -1],
    ["a letter", "a", "KeyA", 0],
    ["an arrow", "ArrowRight", "ArrowRight", 0],
  ] as const)("%s", (_, key, code, meaning) => {
    expect(toMoreOrLess({ key, code })).toBe(meaning);
  });
});

describe("isQuestionMark", () => {
  test.each([
    ["an English ?", "?", "Slash", true, true],
    ["a Russian ?", "?", "Digit7", true, true],
    ["the place of ? in a Russian layout", ",", "Slash", true, true],
    ["a slash", "/", "Slash", false, false],
    ["a Russian full stop", ".", "Slash", false, false],
  ] as const)("%s", (_, key, code, shiftKey, meaning) => {
    expect(isQuestionMark({ key, code, shiftKey })).toBe(meaning);
  });
});
