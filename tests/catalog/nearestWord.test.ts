import { describe, expect, it } from "vitest";
import { nearestWord } from "../../src/catalog/nearestWord";

describe("nearestWord", () => {
  it("two swapped letters count as one error", () => {
    expect(nearestWord("KZA", ["ARM", "KAZ"])).toBe("KAZ");
  });

  it("case is ignored", () => {
    expect(nearestWord("Tashkent", ["samarkand", "tashkent"])).toBe("tashkent");
  });

  it("the nearest of several words is returned", () => {
    expect(nearestWord("carried over", ["carried-on", "carried-over"])).toBe("carried-over");
  });

  it("a word with other letters has no match", () => {
    expect(nearestWord("RUS", ["ARM", "KAZ"])).toBeUndefined();
  });

  it("is undefined without words", () => {
    expect(nearestWord("KAZ", [])).toBeUndefined();
  });
});
