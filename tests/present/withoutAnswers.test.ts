import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import { withoutAnswers } from "../../src/present/withoutAnswers";
import { entriesOf } from "../data/entries";

const slides = entriesOf("story");
const knownTo = (id: string) => withoutAnswers(catalog, slides, id).statements.map((one) => one.id);

describe(withoutAnswers, () => {
  it("removes the statements that answer a later question, from any speaker", () => {
    const known = knownTo("finding");
    for (const id of ["kaz-volunteers-2022-minister", "kaz-volunteers-2023-president"])
      expect(known).not.toContain(id);
    expect(known).toEqual(expect.arrayContaining(["kaz-volunteers-2022", "kaz-volunteers-2023"]));
  });

  it("keeps the statements that answer this or an earlier question", () => {
    expect(knownTo("minister")).toContain("kaz-volunteers-2022-minister");
    expect(knownTo("contradiction")).toContain("kaz-volunteers-2022-minister");
  });

  it("keeps an equal value of something else", () => {
    expect(knownTo("opening")).toContain("uzb-initiatives");
  });

  it("is the unchanged catalog after the last question", () => {
    expect(withoutAnswers(catalog, slides, "tomorrow")).toBe(catalog);
  });
});
