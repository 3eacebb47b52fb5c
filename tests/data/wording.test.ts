import { describe, expect, it } from "vitest";
import { messagesIn } from "../messages";
import { entriesOf } from "./entries";

const plain = (words: string) => words.replaceAll("\u00a0", " ");
const statements = entriesOf("statements");
const speakers = entriesOf("speakers");
const sources = entriesOf("sources");

describe("the words of statements", () => {
  const counts = statements.flatMap((one) => (one.kind === "count" && one.note ? [one] : []));

  it.each(counts)(
    "do not begin a note with the measure, which is shown above it: $id",
    ({ measure, note }) => {
      for (const language of ["ru", "en"] as const) {
        const label = plain(messagesIn(language).common.measures[measure]);
        expect(plain(note?.[language] ?? "").startsWith(label)).toBe(false);
      }
    },
  );

  it.each(statements)("call the CIS year by its official name: $id", (statement) => {
    const said = statement.kind === "claim" ? [statement.claim] : [];
    for (const { ru, en } of [...said, ...(statement.note ? [statement.note] : [])]) {
      expect(plain(ru)).not.toContain("Год волонтёрства");
      expect(en).not.toContain("Year of Volunteering");
    }
  });

  it("group the digits of four-digit numbers with a space, as the page does", () => {
    const texts = statements.flatMap(({ note, words }) => [note?.ru ?? "", words?.translation.ru ?? ""]);
    const bare = texts.flatMap((text) => text.match(/(?<!\d)\d{4}(?!\d)/g) ?? []);
    expect(bare.filter((digits) => !/^(19|20)\d\d$/.test(digits))).toEqual([]);
    expect(texts.some((text) => text.includes("3 572"))).toBe(true);
  });

  it("have no date for an undated claim, only the meeting during which it was made", () => {
    const grows = statements.find(({ id }) => id === "kaz-number-grows");
    expect(grows?.period).toEqual({ kind: "during", within: "meeting" });
  });
});

describe("the names of speakers", () => {
  it("give Tajikistan's committee its name from the sources: youth", () => {
    const names = speakers.filter(({ id }) => ["tjk-youth-committee", "khisaini"].includes(id));
    expect(JSON.stringify(names)).not.toMatch(/спорт|sport/i);
  });

  it("have a citation name where they are organisations without a spokesperson", () => {
    expect(speakers.flatMap(({ id, citedAs }) => (citedAs ? [[id, citedAs.ru]] : []))).toEqual([
      ["rosstat", "Росстат"],
    ]);
  });
});

describe("the titles of sources", () => {
  const english = sources.filter(({ language }) => language === "en");

  it.each(english)("of English pages stay English, in English quotation marks: $id", ({ title }) => {
    expect(plain(title.ru)).toBe(plain(title.en));
    expect(title.en).toMatch(/^“.+”$/);
  });

  it.each(sources)("contain no remark on their language: $id", ({ title }) => {
    expect(`${title.ru} ${title.en}`).not.toMatch(/языке|\(in\s/);
  });

  it("are translated in full", () => {
    const titleOf = (name: string) => sources.find(({ id }) => id === name)?.title.en;
    expect(titleOf("avesta")).toContain("Who, if not us?");
    expect(titleOf("mir24-tj")).toContain("100 people");
  });
});
