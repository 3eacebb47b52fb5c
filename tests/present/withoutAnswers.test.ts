import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import { withoutAnswers } from "../../src/present/withoutAnswers";
import { entriesOf } from "../data/entries";

const slides = entriesOf("story");
const knownTo = (id: string) => withoutAnswers(catalog, slides, id).statements.map((one) => one.id);

describe(withoutAnswers, () => {
  it("leaves out what answers a later question, whoever says it", () => {
    const known = knownTo("finding");
    for (const id of ["kaz-volunteers-2022-minister", "kaz-volunteers-2023-president"])
      expect(known).not.toContain(id);
    expect(known).toEqual(expect.arrayContaining(["kaz-volunteers-2022", "kaz-volunteers-2023"]));
  });

  it("keeps what answers a question of this slide or of one before", () => {
    expect(knownTo("minister")).toContain("kaz-volunteers-2022-minister");
    expect(knownTo("contradiction")).toContain("kaz-volunteers-2022-minister");
  });

  it("keeps the same value of something else", () => {
    expect(knownTo("opening")).toContain("uzb-initiatives");
  });

  it("is the catalog itself after the last question", () => {
    expect(withoutAnswers(catalog, slides, "tomorrow")).toBe(catalog);
  });
});
