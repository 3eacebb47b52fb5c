import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { readNotes } from "../../../src/figures/map/readNotes";
import type { Language } from "../../../src/model/language";
import { wordsIn } from "./drawing";

function notesIn(language: Language) {
  const { messages, format } = wordsIn(language);
  const notes = readNotes(catalog, "status", { words: messages.map, format, hasCities: false });
  return notes.map((note) => note.replaceAll("\u00a0", " "));
}

describe(readNotes, () => {
  it("explains in sentences which states are not members of the CIS", () => {
    expect(notesIn("ru")[0]).toBe(
      "Не входят в СНГ и на карте не закрашены: Грузия и Украина. Грузия вышла из СНГ 18 августа 2009 года. Украина Устав СНГ не ратифицировала, уставные органы покинула в мае 2018 года.",
    );
    expect(notesIn("en")[0]).toBe(
      "Not members of the CIS, and not coloured on the map: Georgia and Ukraine. Georgia left the CIS on 18 August 2009. Ukraine never ratified the CIS Charter and left the statutory bodies in May 2018.",
    );
  });

  it("is neutral on borders", () => {
    expect(notesIn("ru")[1]).toMatch(/карта не принимает ничьей стороны\.$/);
  });
});
