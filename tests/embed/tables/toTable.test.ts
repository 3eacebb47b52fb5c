import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import type { Cells, Column } from "../../../src/embed/tables/table";
import { toTable } from "../../../src/embed/tables/toTable";
import { defaultView, type View } from "../../../src/model/view";
import { createFormat } from "../../../src/text/format";
import { messagesIn } from "../../messages";

function rowsOf(change: Partial<View>): readonly Cells[] {
  const view = { ...defaultView, ...change };
  const messages = messagesIn(view.language);
  return toTable(view, { catalog, messages, format: createFormat(view.language) }).rows;
}

/** Selected cells of each row, including empty ones. */
function pick(rows: readonly Cells[], ...columns: readonly Column[]) {
  return rows.map((row) => columns.map((name) => row[name]));
}

describe("the table of growth", () => {
  const rows = rowsOf({ figure: "growth", country: "KAZ" });

  it("has each value, also of other speakers, with qualifier and period at its known precision", () => {
    const volunteers = rows.filter(({ measure }) => measure === "volunteers");
    expect(pick(volunteers, "value", "unit", "qualifier", "status", "from", "to")).toEqual([
      [50_000, "people", "more-than", "stated", 2019, 2019],
      [50_000, "people", "more-than", "stated", "2020-01", "2020-01"],
      [130_000, "people", "exact-as-said", "stated", 2022, 2022],
      [200_000, "people", "exact-as-said", "stated", "2022-12", "2022-12"],
      [200_000, "people", "about", "stated", "2023-06", "2023-06"],
      [200_000, "people", "about", "stated", "2023-06-21", "2023-06-21"],
      [240_000, "people", "exact-as-said", "stated", 2023, 2023],
      [240_000, "people", "more-than", "stated", 2024, 2024],
      [300_000, "people", "more-than", "stated", "2026-01-14", "2026-01-14"],
      [300_000, "people", "exact-as-said", "stated", "2026-01-30", "2026-01-30"],
    ]);
  });

  it("has the speaker, the words and the source of a value", () => {
    expect(rows[2]).toMatchObject({
      code: "KAZ",
      country: "Казахстан",
      measureName: "Добровольцы",
      period: "2022",
      speaker: expect.stringMatching(/^Исполнительный комитет СНГ, со\sслов Наурыза Елемесова$/),
      words: expect.stringMatching(/^в\s2022\sгоду их было 130\sтысяч$/),
      wordsLanguage: "ru",
      translation: undefined,
      note: "Министр назвал за декабрь 2022 года другое число.",
    });
    expect(rows[2]?.source).toMatch(/^Исполнительный комитет СНГ: Год волонтёрства в\sСНГ обсудили/);
    expect(rows[2]?.url).toMatch(/^https:\/\/cis\.minsk\.by\/news\/27894\/\S+ \| https:/);
  });

  it("computes a rate if the period is within one year, with formula and population", () => {
    const computed = ["population", "perThousand", "formula"] as const;
    expect(pick(rows.slice(2, 3), ...computed)).toEqual([[20_034_609, 6.48877, "130000 / 20034609 × 1000"]]);
    expect(pick(rows.slice(8, 10), ...computed)).toEqual([
      [undefined, undefined, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  it("has the article's other counts with their own measures and without a rate", () => {
    expect(pick(rows.slice(10), "measure", "value", "unit", "qualifier", "perThousand")).toEqual([
      ["network-cities", 36, "number", "exact", undefined],
      ["network-volunteers", 30_000, "people", "exact-as-said", undefined],
      ["national-events", 40, "number", "more-than", undefined],
      ["regional-events", 200, "number", "about", undefined],
    ]);
  });

  it("has one organisation's years, gaps included, if the article gives no number", () => {
    const series = rowsOf({ figure: "growth", country: "MDA", language: "en" });
    expect(pick(series, "measure", "from", "value", "status", "note")).toEqual([
      ["redcross-volunteers", 2018, 1260, "reported", undefined],
      ["redcross-volunteers", 2019, 1260, "carried-over", "carried over from the year before"],
      ["redcross-volunteers", 2020, 1260, "carried-over", "carried over from the year before"],
      ["redcross-volunteers", 2021, undefined, "not-reported", "no data"],
      ["redcross-volunteers", 2022, undefined, "not-published", "no readable data found"],
      ["redcross-volunteers", 2023, 1300, "reported", undefined],
      ["redcross-volunteers", 2024, undefined, "not-published", "no readable data found"],
    ]);
    expect(series[3]).not.toHaveProperty("perThousand");
  });
});

describe("the table of people", () => {
  it("has the two drawn values, each with the population", () => {
    const rows = rowsOf({ figure: "people", country: "KAZ" });
    expect(pick(rows, "measure", "value", "from", "population", "oneIn", "formula", "speaker")).toEqual([
      ["volunteers", 130_000, 2022, 20_034_609, 154.112, "20034609 / 130000", said],
      ["volunteers", 240_000, 2023, 20_330_104, 84.7088, "20330104 / 240000", said],
    ]);
  });

  it("includes the source of the population", () => {
    const [row] = rowsOf({ figure: "people", country: "ARM", language: "en" });
    expect(row).toMatchObject({ measure: "redcross-volunteers", value: 1802, status: "reported" });
    expect(row?.source).toContain("World Bank");
  });
});

const said = expect.stringMatching(/^Исполнительный комитет СНГ, со\sслов Наурыза Елемесова$/);

describe("the tables of the map", () => {
  it.each([
    ["redcross", 70, ["redcross-volunteers"]],
    ["survey", 20, ["giving-survey"]],
  ] as const)("%s has each country in each year, with one definition", (lens, count, measures) => {
    const rows = rowsOf({ figure: "map", lens });
    expect(new Set(rows.map(({ code, year }) => `${code} ${year}`)).size).toBe(count);
    expect([...new Set(rows.map(({ measure }) => measure))]).toEqual(measures);
  });

  it("gives the reason for a year without a value", () => {
    const rows = rowsOf({ figure: "map", lens: "survey" }).filter(({ value }) => value === undefined);
    expect(pick(rows, "code", "year", "status", "note")).toEqual([
      ["AZE", 2021, "not-surveyed", "опроса не было"],
      ["BLR", 2021, "not-surveyed", "опроса не было"],
      ["TKM", 2021, "not-surveyed", "опроса не было"],
    ]);
  });

  it("lists the licences in the order of the sources", () => {
    const [row] = rowsOf({ figure: "map", lens: "redcross" });
    expect(row?.url).toBe(
      "https://data.ifrc.org/FDRS | https://github.com/FDRS-ifrc/fdrs_imputing_missing_values | https://github.com/datasets/population",
    );
    expect(row?.licence).toMatch(/^Значения можно приводить.+ \| .+ \| Open Data Commons PDDL$/);
  });

  it("has the article's statements about a country, and notes countries without any", () => {
    const rows = rowsOf({ figure: "map", lens: "article", language: "en" });
    expect(pick(rows, "code", "measure", "value", "claim", "status")).toContainEqual([
      "UZB",
      "initiative-volunteers",
      102_000,
      undefined,
      "stated",
    ]);
    expect(rows.find(({ code }) => code === "ARM")).toMatchObject({
      status: "not-stated",
      note: "the article gives no number",
    });
    expect(rows.filter(({ claim }) => claim !== undefined).length).toBeGreaterThan(0);
  });

  it("has the status of each state, including non-members", () => {
    const rows = rowsOf({ figure: "map", lens: "status", language: "en" });
    expect(pick(rows, "code", "standing", "asOf")).toEqual(
      expect.arrayContaining([
        ["MDA", "leaving", "2026-11-22"],
        ["TKM", "associate", "2026-11-22"],
        ["GEO", "not-member", "2026-11-22"],
      ]),
    );
  });
});

const yunost = "Centre for extracurricular work “Yunost”, Komsomolsk-on-Amur";

describe("the table of the timeline", () => {
  const rows = rowsOf({ figure: "timeline", language: "en" });
  const rowOf = (event: string) =>
    pick(
      rows.filter(({ id }) => id === event),
      ...when,
    )[0];
  const when = ["from", "to", "within", "position", "certainty", "placeCode"] as const;

  it("has every event, dated at its known precision", () => {
    expect(rows.filter(({ certainty }) => certainty !== undefined)).toHaveLength(catalog.events.length);
    expect(rowOf("forum")).toEqual([
      "2024-08-09",
      "2024-08-12",
      undefined,
      undefined,
      "happened",
      "birobidzhan",
    ]);
    expect(rowOf("forum-idea")).toEqual(["2023-10", "2023-10", undefined, undefined, "happened", undefined]);
    expect(rowOf("astana-forum")).toEqual([2026, 2026, undefined, undefined, "planned", "astana"]);
  });

  it("lists the statements about an event below it, each with speaker and source", () => {
    const said = rows.filter(({ id, certainty }) => id === "khabarovsk-forum" && certainty === undefined);
    expect(pick(said, "measure", "value", "qualifier", "status", "from", "speaker")).toEqual([
      ["participants", 300, "more-than", "stated", "2023-10-21", yunost],
      ["regions", 21, "exact", "stated", "2023-10-21", yunost],
    ]);
    const days = rows.find(({ claim }) => claim === "EAOMedia writes of a three-day forum.");
    expect(days).toMatchObject({ id: "forum", within: "forum", speaker: "EAOMedia", wordsLanguage: "ru" });
    expect(rows.filter(({ status }) => status === "stated")).toHaveLength(
      catalog.statements.filter(({ about }) => about.kind === "event").length,
    );
  });

  it("names the language of a source if it differs from the table's", () => {
    expect(rows.find(({ id }) => id === "youth-capital-decision")?.source).toMatch(/”\s\(in Russian\)$/);
    expect(rows.find(({ id }) => id === "forum-idea")?.source).not.toContain("(in");
  });

  it("translates quotations that are not in the table's language", () => {
    const row = rows.find(({ id }) => id === "astana-forum");
    expect(row).toMatchObject({
      words: "Бірінші форум 2026 жылы Астанада өтеді",
      wordsLanguage: "kk",
      translation: "The first forum will be held in Astana in 2026",
    });
  });

  it("names a place that is not on the map", () => {
    expect(rows.find(({ id }) => id === "youth-capital-decision")).toMatchObject({ place: "Sochi" });
  });

  it("gives an undated event its containing event and position instead of a date", () => {
    expect(rowOf("meeting")).toEqual([undefined, undefined, "forum", undefined, "happened", undefined]);
    expect(rowOf("meeting-questions")).toEqual([undefined, undefined, "meeting", 2, "happened", undefined]);
  });
});
