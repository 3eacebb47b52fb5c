import { describe, expect, it } from "vitest";
import { fileSchemas } from "../../src/model/dataset";
import { languages } from "../../src/model/language";
import { entriesOf, idsOf, type ListName, readFile } from "./entries";
import { sourceFacts } from "./sourceFacts";

const lists = Object.keys(fileSchemas).filter((name): name is ListName => name !== "geometry");
const [countries, events, indicators, observations] = [
  entriesOf("countries"),
  entriesOf("events"),
  entriesOf("indicators"),
  entriesOf("observations"),
] as const;
const [places, sources, speakers, statements] = [
  entriesOf("places"),
  entriesOf("sources"),
  entriesOf("speakers"),
  entriesOf("statements"),
] as const;
const codes = countries.map(({ code }) => code);

/** Every string in a value, with its path. */
function toStrings(value: unknown, path = ""): readonly (readonly [path: string, words: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => toStrings(child, `${path}/${key}`));
}

/** Every text in a value except quotations; a text in one language should have all of them. */
function toTexts(value: unknown): readonly { readonly [language: string]: unknown }[] {
  if (typeof value !== "object" || value === null || "translation" in value) return [];
  const isText = languages.some((language) => language in value);
  return isText ? [{ ...value }] : Object.values(value).flatMap(toTexts);
}

describe.each(lists)("data/%s.json", (name) => {
  it("matches its schema", () => {
    expect(fileSchemas[name].safeParse(readFile(name)).error).toBeUndefined();
  });

  it("has every text in each language, without Russian in the English", () => {
    for (const text of toTexts(entriesOf(name))) {
      expect(Object.keys(text)).toEqual([...languages]);
      for (const words of Object.values(text)) expect(words).toMatch(/\S/);
      expect(`${text.en}`.replaceAll("#МЫВМЕСТЕ", "")).not.toMatch(/[А-яЁё]/u);
    }
  });

  it("has no exclamation marks, and uses the quotation marks of each language", () => {
    for (const [path, words] of toStrings(entriesOf(name)))
      if (!path.endsWith("/url")) expect(`${path}: ${words}`).not.toMatch(/[!"]| - |--/);
  });

  it("has ellipses in quotations only", () => {
    for (const [path, words] of toStrings(entriesOf(name)))
      if (!path.includes("/words/")) expect(`${path}: ${words}`).not.toContain("…");
  });

  it("has unique entries", () => {
    const keys = entriesOf(name).map((entry) => ("id" in entry ? entry.id : JSON.stringify(entry)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("quotations", () => {
  const quoted = [...statements, ...events].flatMap(({ id, words }) => (words ? [[id, words] as const] : []));

  it.each(quoted)("are in the script of their language: %s", (_, { text, lang }) => {
    expect(/[а-яё]/iu.test(text)).toBe(lang !== "en");
    expect(/[әіңғүұқөһ]/iu.test(text)).toBe(lang === "kk");
  });

  it.each(quoted)("are translated into the other languages: %s", (_, { lang, translation }) => {
    expect(Object.keys(translation)).toEqual(languages.filter((language) => language !== lang));
    expect(translation.en ?? "").not.toMatch(/[а-яё]/iu);
  });
});

describe("speakers", () => {
  it.each([
    ["abidova", "feminine"],
    ["galimova", "feminine"],
    ["elemesov", "masculine"],
    ["kydyrali", "masculine"],
    ["kaz-network", "feminine"],
    ["kaz-ministry", "neuter"],
    ["khisaini", undefined],
  ])("have the gender of their verbs where it is known: %s, %s", (id, gender) => {
    expect(speakers.find((speaker) => speaker.id === id)?.gender).toBe(gender);
  });
});

describe("references", () => {
  const expectKnown = (named: readonly (string | undefined)[], known: readonly string[]) =>
    expect(named.filter((id) => id !== undefined && !known.includes(id))).toEqual([]);

  it("to sources are valid", () => {
    const several = [...countries.map(({ status }) => status), ...indicators, ...statements, ...events];
    const named = [...places.map(({ source }) => source), ...several.flatMap((entry) => entry.sources)];
    expectKnown(named, idsOf(sources));
  });

  it("to speakers are valid, and every speaker has a statement", () => {
    const said = statements.flatMap(({ speakers, after }) => [...speakers, after]);
    expectKnown(said, idsOf(speakers));
    expectKnown(
      idsOf(speakers),
      said.filter((id) => id !== undefined),
    );
  });

  it("to countries are valid", () => {
    const about = statements.map(({ about }) => (about.kind === "country" ? about.country : undefined));
    const gaps = indicators.flatMap(({ gaps }) => gaps);
    const placed = [...places, ...observations, ...gaps].map(({ country }) => country);
    expectKnown([...about, ...placed, ...events.flatMap((event) => event.countries)], codes);
  });

  it("to places are valid", () => {
    const named = statements.flatMap((statement) => statement.places ?? []);
    expectKnown([...named, ...events.map(({ place }) => place)], idsOf(places));
  });

  it("to events are valid", () => {
    const about = statements.map(({ about }) => (about.kind === "event" ? about.event : undefined));
    const within = [...statements.map(({ period }) => period), ...events.map(({ when }) => when)].map(
      (when) => ("within" in when ? when.within : undefined),
    );
    expectKnown([...about, ...within], idsOf(events));
  });

  it("to indicators are valid", () => {
    const others = indicators.flatMap(({ notComparedWith }) => notComparedWith.indicators);
    expectKnown([...others, ...observations.map(({ indicator }) => indicator)], idsOf(indicators));
  });
});

describe("lists", () => {
  it("contain ten countries of the CIS, two outside it, and fourteen cities", () => {
    expect(codes).toHaveLength(12);
    expect(places).toHaveLength(14);
  });
});

describe("sources", () => {
  it.each(sourceFacts)("have their address and date: %s", (id, url, published) => {
    const found = sources.find((source) => source.id === id);
    expect([found?.url, found?.published?.en]).toEqual([url, published]);
  });

  it("are exactly these", () => {
    expect(new Set(idsOf(sources))).toEqual(new Set(sourceFacts.map(([id]) => id)));
  });

  it("are each used by an entry or listed below the map", () => {
    const places = entriesOf("places").map(({ source }) => source);
    const several = [...countries.map(({ status }) => status), ...indicators, ...statements, ...events];
    const named = [...places, ...several.flatMap((entry) => entry.sources), "natural-earth"];
    expect(idsOf(sources).filter((id) => !named.includes(id))).toEqual([]);
  });

  it.each([
    ["world-bank", "Open Data Commons PDDL"],
    ["geonames", "CC BY 4.0"],
    ["natural-earth", "The world-atlas package: ISC"],
    ["caf-gallup", "CAF reserves its rights. The values are quoted with attribution."],
  ])("state the licence of %s", (id, licence) => {
    expect(sources.find((source) => source.id === id)?.licence?.en).toBe(licence);
  });

  it("say under the map's outlines that borders take no position", () => {
    const words =
      "Границы показаны схематично (Natural Earth) и не выражают позиции авторов о статусе территорий.";
    expect(sources.find(({ id }) => id === "natural-earth")?.note?.ru).toContain(words);
  });
});
