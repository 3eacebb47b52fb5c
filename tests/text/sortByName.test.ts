import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import { formatList } from "../../src/text/formatList";
import { sortByName } from "../../src/text/sortByName";

describe("sortByName", () => {
  const codes = (language: "ru" | "en") => sortByName(catalog.countries, language).map(({ code }) => code);

  it("uses the alphabet of the language", () => {
    expect(codes("ru").join(" ")).toBe("AZE ARM BLR KAZ KGZ MDA RUS TJK TKM UZB");
    expect(codes("en").join(" ")).toBe("ARM AZE BLR KAZ KGZ MDA RUS TJK TKM UZB");
  });
});

describe("formatList", () => {
  it("keeps the conjunction with the following name", () => {
    expect(formatList("ru", ["Армения", "Беларусь", "Россия"])).toBe("Армения, Беларусь и\u00a0Россия");
    expect(formatList("en", ["Armenia", "Belarus"])).toBe("Armenia and Belarus");
    expect(formatList("en", ["Armenia", "Belarus", "Russia"])).toBe("Armenia, Belarus and Russia");
    expect(formatList("en", ["Armenia", "Belarus"], "disjunction")).toBe("Armenia or Belarus");
  });
});
