import { describe, expect, it } from "vitest";
import { fileSchemas } from "../../src/model/dataset";
import { languages } from "../../src/model/language";
import { entriesOf, idsOf, type ListName, readFile } from "./entries";

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

/** Every string in a value, with the path to it. */
function toStrings(value: unknown, path = ""): readonly (readonly [path: string, words: string])[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => toStrings(child, `${path}/${key}`));
}

/** Every text in a value: what has the words of one language should have those of all. */
function toTexts(value: unknown): readonly { readonly [language: string]: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  const isText = languages.some((language) => language in value);
  return isText ? [{ ...value }] : Object.values(value).flatMap(toTexts);
}

describe.each(lists)("data/%s.json", (name) => {
  it("has the shape that its schema asks for", () => {
    expect(fileSchemas[name].safeParse(readFile(name)).error).toBeUndefined();
  });

  it("says everything in each language, with no Russian left in the English", () => {
    for (const text of toTexts(entriesOf(name))) {
      expect(Object.keys(text)).toEqual([...languages]);
      for (const words of Object.values(text)) expect(words).toMatch(/\S/);
      expect(`${text.en}`.replaceAll("#МЫВМЕСТЕ", "")).not.toMatch(/[А-яЁё]/u);
    }
  });

  it("never raises its voice, and uses the quotation marks of each language", () => {
    for (const [path, words] of toStrings(entriesOf(name)))
      expect(`${path}: ${words}`).not.toMatch(/[!"…]| - |--/);
  });

  it("names each entry once", () => {
    const keys = entriesOf(name).map((entry) => ("id" in entry ? entry.id : JSON.stringify(entry)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("references", () => {
  const expectKnown = (named: readonly (string | undefined)[], known: readonly string[]) =>
    expect(named.filter((id) => id !== undefined && !known.includes(id))).toEqual([]);

  it("to sources lead to a source", () => {
    const one = [...countries.map(({ status }) => status), ...places, ...indicators].map(
      ({ source }) => source,
    );
    expectKnown([...one, ...[...statements, ...events].flatMap((entry) => entry.sources)], idsOf(sources));
  });

  it("to speakers lead to a speaker, and every speaker says something", () => {
    const said = statements.flatMap(({ speakers, after }) => [...speakers, after]);
    expectKnown(said, idsOf(speakers));
    expectKnown(
      idsOf(speakers),
      said.filter((id) => id !== undefined),
    );
  });

  it("to countries lead to a country", () => {
    const about = statements.map(({ about }) => (about.kind === "country" ? about.country : undefined));
    const gaps = indicators.flatMap(({ gaps }) => gaps);
    const placed = [...places, ...observations, ...gaps].map(({ country }) => country);
    expectKnown([...about, ...placed, ...events.flatMap((event) => event.countries)], codes);
  });

  it("to places lead to a place", () => {
    const named = statements.flatMap((statement) => statement.places ?? []);
    expectKnown([...named, ...events.map(({ place }) => place)], idsOf(places));
  });

  it("to events lead to an event", () => {
    const about = statements.map(({ about }) => (about.kind === "event" ? about.event : undefined));
    const within = [...statements.map(({ period }) => period), ...events.map(({ when }) => when)].map(
      (when) => ("within" in when ? when.within : undefined),
    );
    expectKnown([...about, ...within], idsOf(events));
  });

  it("to indicators lead to an indicator", () => {
    const others = indicators.flatMap(({ notComparedWith }) => notComparedWith.indicators);
    expectKnown([...others, ...observations.map(({ indicator }) => indicator)], idsOf(indicators));
  });
});

describe("lists", () => {
  it("hold ten countries of the CIS with two that are not in it, and fourteen cities", () => {
    expect(codes).toHaveLength(12);
    expect(places).toHaveLength(14);
  });
});

describe("sources", () => {
  it("have an address where the page itself is known, and no other", () => {
    const addresses = Object.fromEntries(
      sources.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url]])),
    );
    expect(addresses).toEqual({
      article:
        "https://cis.minsk.by/news/27894/god_volonterstva_v_sng_obsudili_na_forume_dobrovolcev_myvmeste_v_birobidzhane",
      "cis-27549": "https://cis.minsk.by/news/27549",
      eaomedia: "https://eaomedia.ru/news/amp/1815803",
      tass: "https://tass.ru/obschestvo/25805169",
      "ifrc-fdrs": "https://data.ifrc.org/FDRS",
      "world-bank": "https://github.com/datasets/population",
    });
  });

  it.each([
    ["world-bank", "Open Data Commons PDDL"],
    ["geonames", "CC BY 4.0"],
    ["natural-earth", "The world-atlas package: ISC"],
    ["caf-gallup", "CAF reserves its rights. The values are quoted with attribution."],
  ])("state the licence of %s", (id, licence) => {
    expect(sources.find((source) => source.id === id)?.licence?.en).toBe(licence);
  });

  it.each([
    ["khovar", "April 2024"],
    ["newscentralasia", "16 May 2025"],
    ["komsomolsk-youth-centre", "22 October 2023"],
    ["yuz", "31 May 2024"],
    ["steppenews", "August 2024"],
    ["astana-times", "December 2022"],
    ["izvestia-danilovcy", "September 2021"],
    ["avesta", "18 December 2024"],
    ["report-az", "4 December 2025"],
  ])("are dated as far as is known: %s, %s", (id, published) => {
    expect(sources.find((source) => source.id === id)?.published?.en).toBe(published);
  });

  it("say under the map's outlines that borders take no position", () => {
    const words =
      "Границы показаны схематично (Natural Earth) и не выражают позиции авторов о статусе территорий.";
    expect(sources.find(({ id }) => id === "natural-earth")?.note?.ru).toContain(words);
  });
});
