import type { FileName } from "../../src/model/dataset";

/** The texts of a small valid dataset of one member country; one entry a line, the first on line 4. */
export const texts: Readonly<Record<FileName, string>> = {
  sources: toText("sources", [
    { id: "ifrc", publisher: both("IFRC"), title: both("FDRS"), url: "https://data.ifrc.org/FDRS" },
    { id: "article", publisher: both("CIS"), title: both("Forum"), licence: both("©") },
  ]),
  speakers: toText("speakers", [
    { id: "network", name: both("Network"), nameOf: both("Network"), gender: "feminine" },
    { id: "ministry", name: both("Ministry"), nameOf: both("Ministry") },
    { id: "press", name: both("Press"), nameOf: both("Press") },
  ]),
  countries: toText("countries", [
    country("KAZ", "KZ", "398", "member"),
    country("GEO", "GE", "268", "not-member"),
  ]),
  places: toText("places", [
    {
      id: "astana",
      name: both("Astana"),
      nameIn: both("Astana"),
      country: "KAZ",
      latitude: 51.1801,
      longitude: 71.44598,
      utcOffset: "+05:00",
      source: "article",
    },
  ]),
  indicators: toText("indicators", [
    indicator("redcross", "people", [2018, 2019, 2020], ["survey"]),
    indicator("survey", "percent", [2021], ["redcross"]),
  ]),
  observations: toText("observations", [
    { indicator: "redcross", country: "KAZ", year: 2018, value: 1064, status: "reported" },
    { indicator: "redcross", country: "KAZ", year: 2019, value: 1064, status: "carried-over" },
    { indicator: "survey", country: "KAZ", year: 2021, value: 16, status: "reported" },
  ]),
  statements: toText("statements", [
    {
      kind: "count",
      id: "kaz-2022",
      fact: "A11",
      about: { kind: "country", country: "KAZ" },
      period: { kind: "months", from: "2022-01", to: "2022-12" },
      speakers: ["network"],
      after: "ministry",
      words: { text: "130 тысяч", lang: "ru", translation: { en: "130 thousand" } },
      sources: ["article"],
      measure: "volunteers",
      value: 130000,
      qualifier: "exact-as-said",
    },
    {
      kind: "claim",
      id: "year-helped",
      fact: "A6",
      about: { kind: "event", event: "forum" },
      period: { kind: "during", within: "forum" },
      speakers: ["network"],
      sources: ["article"],
      claim: both("It helped"),
    },
    {
      kind: "count",
      id: "kaz-2019",
      about: { kind: "country", country: "KAZ" },
      period: { kind: "year", year: 2019 },
      speakers: ["ministry"],
      sources: ["article"],
      measure: "volunteers",
      value: 50000,
      qualifier: "about",
    },
    networkCount("kaz-cities", "network-cities", 36),
    networkCount("kaz-network", "network-volunteers", 30000),
  ]),
  events: toText("events", [
    event("forum", { kind: "days", from: "2024-08-09", to: "2024-08-12" }, { fact: "A1", place: "astana" }),
    event("meeting", { kind: "during", within: "forum" }, { fact: "A4" }),
    event("first", { kind: "order", within: "meeting", position: 1 }),
    event("second", { kind: "order", within: "meeting", position: 2 }),
    event("opening", { kind: "time", at: "2024-08-09T10:00:00+05:00" }),
  ]),
  story: toText("story", [
    {
      kind: "view",
      ...slide("finding"),
      steps: [{ view: "/embed/growth/kaz/?year=2019", words: both("In 2022: {kaz-2022}") }],
    },
    { kind: "statements", ...slide("said"), title: both("Said"), statements: ["kaz-2022", "kaz-2019"] },
    {
      kind: "question",
      ...slide("guess"),
      topic: both("Cities"),
      ask: both("How many?"),
      answer: "kaz-cities",
      way: { kind: "guess", max: 100, step: 1 },
    },
    {
      kind: "question",
      ...slide("choice"),
      topic: both("Network"),
      ask: both("Which?"),
      answer: "kaz-network",
      way: { kind: "choice", options: ["kaz-network", "kaz-2019"] },
    },
    { kind: "quote", ...slide("words"), title: both("Words"), statement: "kaz-2022" },
  ]),
  geometry: toGeometryText(),
};

function networkCount(id: string, measure: string, value: number): object {
  return {
    kind: "count",
    id,
    about: { kind: "country", country: "KAZ" },
    period: { kind: "year", year: 2023 },
    speakers: ["press"],
    sources: ["ifrc"],
    measure,
    value,
    qualifier: "exact",
  };
}

function slide(id: string): object {
  return { id, need: "must", seconds: 60, notes: both("Say it"), prompt: both("Why?") };
}

function both(words: string): unknown {
  return { ru: words, en: words };
}

function country(code: string, alpha2: string, numeric: string, kind: string): unknown {
  const names = { name: both(code), nameIn: both(code), nameOf: both(code) };
  const society = kind === "not-member" ? {} : { society: "red-crescent" };
  const status = { kind, asOf: "2026-11-22", sources: ["article"] };
  return { code, alpha2, numeric, ...names, ...society, status };
}

function indicator(
  id: string,
  unit: string,
  years: readonly number[],
  indicators: readonly string[],
): unknown {
  return {
    id,
    name: both(id),
    definition: both(id),
    unit,
    years,
    unpublished: id === "redcross" ? [2017] : [],
    gaps: id === "redcross" ? [{ country: "KAZ", year: 2020, reason: "not-reported" }] : [],
    sources: ["ifrc"],
    attribution: both("IFRC"),
    notComparedWith: { indicators, why: both("Two definitions") },
  };
}

function event(id: string, when: unknown, more: object = {}): unknown {
  const titles = { title: both(id), short: both(id) };
  return { id, when, certainty: "happened", ...titles, ...more, countries: ["KAZ"], sources: ["article"] };
}

function toText(name: FileName, entries: readonly unknown[]): string {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n");
  return `{\n  "$schema": "./schema/${name}.schema.json",\n  "entries": [\n${lines}\n  ]\n}\n`;
}

function toGeometryText(): string {
  const outlines = {
    disputed: "M1,1L2,2Z",
    land: "M0,0L1,1Z",
    borders: "M0,0L9,9",
    countries: { KAZ: "M0,0L9,0L9,9Z" },
  };
  const fields = {
    $schema: "./schema/geometry.schema.json",
    source: "article",
    width: 960,
    height: 600,
    projection: {
      name: "geoConicEqualArea",
      parallels: [40, 68],
      rotate: [-100, 0],
      scale: 700,
      translate: [500, 600],
    },
    countries: [
      {
        code: "KAZ",
        centroid: [6, 3],
        bounds: [
          [0, 0],
          [9, 9],
        ],
      },
    ],
    disputed: {
      bounds: [
        [10, 0],
        [12, 2],
      ],
    },
    overview: outlines,
    detail: outlines,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
