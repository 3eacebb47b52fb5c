import { describe, expect, it } from "vitest";
import { nearestWord } from "../../src/catalog/nearestWord";

describe("nearestWord", () => {
  it("two letters that changed places are one slip", () => {
    expect(nearestWord("KZA", ["ARM", "KAZ"])).toBe("KAZ");
  });

  it("capital letters make no difference", () => {
    expect(nearestWord("Tashkent", ["samarkand", "tashkent"])).toBe("tashkent");
  });

  it("the nearest of several is taken", () => {
    expect(nearestWord("carried over", ["carried-on", "carried-over"])).toBe("carried-over");
  });

  it("a word of other letters is nobody's slip", () => {
    expect(nearestWord("RUS", ["ARM", "KAZ"])).toBeUndefined();
  });

  it("among no words there is none", () => {
    expect(nearestWord("KAZ", [])).toBeUndefined();
  });
});
