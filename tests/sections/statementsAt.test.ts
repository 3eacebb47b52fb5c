import { describe, expect, it } from "vitest";
import { byId } from "../../src/catalog/catalog";
import { catalog } from "../../src/catalog/dataset";
import { statementsAt } from "../../src/sections/statementsAt";

const idsAt = (event: string) => statementsAt(catalog, byId(catalog.events, event)).map(({ id }) => id);

describe("statementsAt", () => {
  it("returns the statements about an event", () => {
    expect(idsAt("forum-day-two")).toEqual(["birobidzhan-participants"]);
    expect(idsAt("forum")).toEqual(expect.arrayContaining(["birobidzhan-greeting", "birobidzhan-primorye"]));
  });

  it("returns the statements at a step of the meeting", () => {
    expect(idsAt("meeting-questions")).toEqual(["kaz-education-cooperation"]);
    expect(idsAt("meeting-cooperation")).toEqual(["uzb-synchronise"]);
  });

  it("returns the article's quotations about a country at that country's first speech", () => {
    expect(idsAt("meeting-abidova")).toEqual([
      "uzb-international-cooperation",
      "uzb-capitals",
      "uzb-initiatives",
      "uzb-initiative-volunteers",
    ]);
    expect(idsAt("meeting-elemesov")).toEqual(
      expect.arrayContaining(["kaz-volunteers-2023", "kaz-number-grows"]),
    );
    expect(idsAt("meeting-elemesov")).not.toContain("kaz-education-cooperation");
  });

  it("is empty without statements", () => {
    expect(idsAt("tashkent-monument")).toEqual([]);
  });
});
