import { describe, expect, it } from "vitest";
import { toTextWidth, wrapText } from "../../../src/figures/timeline/wrapText";

describe("toTextWidth", () => {
  it("is nothing for nothing", () => {
    expect(toTextWidth("", 14)).toBe(0);
  });

  it("grows with the letters and their size", () => {
    expect(toTextWidth("Форум", 20)).toBeCloseTo(2 * toTextWidth("Форум", 10));
    expect(toTextWidth("Щит", 10)).toBeGreaterThan(toTextWidth("гит", 10));
  });
});

describe("wrapText", () => {
  it("breaks at spaces where a line is full", () => {
    expect(wrapText("Ташкент выбран молодёжной столицей", 14, 150)).toEqual([
      "Ташкент выбран",
      "молодёжной",
      "столицей",
    ]);
  });

  it("keeps words together that a no-break space joins", () => {
    expect(wrapText("около\u00a0200 участников", 14, 60)).toEqual(["около\u00a0200", "участников"]);
  });

  it("gives a longer word its own line", () => {
    expect(wrapText("в Благовещенске был", 14, 40)).toEqual(["в", "Благовещенске", "был"]);
  });

  it("has no lines for no text", () => {
    expect(wrapText("", 14, 100)).toEqual([]);
  });
});
