import { describe, expect, it } from "vitest";
import { breakLines, textWidth } from "../../../src/figures/map/textWidth";

describe(textWidth, () => {
  it("grows with the letters, the size and the weight", () => {
    expect(textWidth("Астана", 13)).toBeLessThan(textWidth("Астана, 2026", 13));
    expect(textWidth("Астана", 26)).toBeCloseTo(2 * textWidth("Астана", 13));
    expect(textWidth("Астана", 13, "bold")).toBeGreaterThan(textWidth("Астана", 13));
  });

  it("is 0 for no text", () => {
    expect(textWidth("", 13)).toBe(0);
  });
});

describe(breakLines, () => {
  it("leaves a text whole where it fits", () => {
    expect(breakLines("нет данных", 13, 200)).toEqual(["нет данных"]);
  });

  it("breaks at spaces only", () => {
    expect(breakLines("нет данных", 13, 40)).toEqual(["нет", "данных"]);
    expect(breakLines("нет\u00a0данных", 13, 40)).toEqual(["нет\u00a0данных"]);
  });
});
