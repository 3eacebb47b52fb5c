import { render } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { byId } from "../../src/catalog/catalog";
import { SaidBy } from "../../src/present/SaidBy";
import { worldIn } from "./world";

function readSaid(id: string, language: "ru" | "en"): string {
  const world = worldIn(language);
  const { container } = render(<SaidBy {...world} statement={byId(world.catalog.statements, id)} />);
  return container.textContent ?? "";
}

describe(SaidBy, () => {
  test("names a publisher once when it is also the speaker", () => {
    expect(readSaid("kaz-volunteers-2023", "ru").replaceAll("\u00a0", " ")).toBe(
      "Со слов Наурыза Елемесова, 2023 · Исполнительный комитет СНГ",
    );
    expect(readSaid("kaz-volunteers-2023", "en").replaceAll("\u00a0", " ")).toBe(
      "Citing Nauryz Elemesov, 2023 · Executive Committee of the CIS",
    );
  });

  test("has no line break within a range of days or an ordinal", () => {
    expect(readSaid("uzb-synchronise", "ru")).toMatch(
      /9–\u206012\u00a0августа\u00a02024\u00a0г\., день не\u00a0указан; 4-\u2060е\u00a0по\u00a0порядку · /,
    );
    expect(readSaid("uzb-synchronise", "en")).toMatch(/9–\u206012.+; 4th\u00a0in\u00a0order · /);
  });
});
