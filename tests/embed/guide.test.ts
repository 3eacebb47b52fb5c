import { describe, expect, test } from "vitest";
import { toGuideAddress } from "../../src/embed/guide";

describe("toGuideAddress", () => {
  test.each([
    ["gallery", "ru", "/embed/"],
    ["gallery", "en", "/en/embed/"],
    ["doctor", "ru", "/embed/doctor/"],
    ["doctor", "en", "/en/embed/doctor/"],
  ] as const)("the %s in %s is at %s", (guide, language, address) => {
    expect(toGuideAddress(guide, language)).toBe(address);
  });
});
