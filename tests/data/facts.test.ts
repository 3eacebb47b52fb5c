import { describe, expect, it } from "vitest";
import { toDifference, toGrowth, toPerThousand, toRatio } from "../../src/model/derived";
import { entriesOf, idsOf } from "./entries";
import { articleAsides, articleStatements, otherStatements } from "./saidFacts";
import { eventFacts } from "./timelineFacts";

const countries = entriesOf("countries");
const events = entriesOf("events");
const indicators = entriesOf("indicators");
const observations = entriesOf("observations");
const places = entriesOf("places");
const sources = entriesOf("sources");
const statements = entriesOf("statements");

const statement = (id: string) => statements.find((one) => one.id === id);
const valueSaid = (id: string) => {
  const found = statement(id);
  return found?.kind === "count" ? found.value : Number.NaN;
};

describe("the article", () => {
  it.each(articleStatements)("says that %s", (_, id, facts) => {
    expect(statement(id)).toMatchObject({ sources: ["article"], ...facts });
  });

  it.each(articleAsides)("says in addition to its facts that %s", (_, id, facts) => {
    expect(statement(id)).toMatchObject({ sources: ["article"], ...facts });
    expect(statement(id)?.fact).toBeUndefined();
  });

  it("has nineteen facts, each in a statement or an event", () => {
    const facts = [...statements, ...events].flatMap(({ fact }) => fact ?? []);
    const numbers = [...new Set(facts)]
      .map((fact) => Number(fact.slice(1)))
      .sort((one, other) => one - other);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it("does not state its year, as its source entry explains", () => {
    const article = sources.find(({ id }) => id === "article");
    expect(article?.note?.ru).toContain("Год в статье не указан");
    expect(article?.note?.en).toContain("does not give the year");
    expect(article?.published?.ru).toBe("август 2024 года");
  });

  it("is the only source of each numbered fact", () => {
    const numbered = [...statements, ...events].filter(({ fact }) => fact !== undefined);
    expect(new Set(numbered.flatMap((one) => one.sources))).toEqual(new Set(["article"]));
  });

  it.each([
    ["growth is +84.6 %", () => toGrowth(130000, valueSaid("kaz-volunteers-2023"))?.value, 0.846],
    ["it is 1.85 times as many", () => toRatio(130000, valueSaid("kaz-volunteers-2023"))?.value, 1.846],
    ["that is 110,000 more", () => toDifference(valueSaid("kaz-volunteers-2022"), 240000).value, 110000],
    ["Kazakhstan: 6.49 per 1,000 in 2022", () => perThousand("kaz-volunteers-2022", "KAZ", 2022), 6.489],
    ["Kazakhstan: 11.81 per 1,000 in 2023", () => perThousand("kaz-volunteers-2023", "KAZ", 2023), 11.805],
    [
      "Uzbekistan: 2.81 per 1,000 in 2024",
      () => perThousand("uzb-initiative-volunteers", "UZB", 2024),
      2.805,
    ],
  ])("leads to the derived value: %s", (_, derived, value) => expect(derived()).toBeCloseTo(value, 3));
});

function perThousand(id: string, country: string, year: number): number | undefined {
  return toPerThousand(valueSaid(id), Number(cell("population", country, year)))?.value;
}

describe("other sources", () => {
  it.each(otherStatements)("say that %s", (_, id, facts) => {
    expect(statement(id)).toMatchObject(facts);
    expect(statement(id)?.fact).toBeUndefined();
  });

  const saidOf = (country: string) =>
    statements.filter(({ about }) => about.kind === "country" && about.country === country);

  it.each(["KGZ", "TKM"])("have no number for %s", (country) => {
    expect(saidOf(country)).toEqual([]);
  });

  it.each(["ARM", "BLR", "MDA", "AZE", "UZB"])("have no national total for %s", (country) => {
    const measures = saidOf(country).flatMap((one) => (one.kind === "count" ? one.measure : []));
    expect(measures).not.toContain("volunteers");
  });

  it("do not have the 40,463 of Azerbaijan, whose page could not be found again", () => {
    expect(statements.filter((one) => one.kind === "count" && one.value === 40463)).toEqual([]);
  });

  it("have no statements beyond those listed here", () => {
    const listed = [...articleStatements, ...articleAsides, ...otherStatements].map(([, id]) => id);
    expect(new Set(idsOf(statements))).toEqual(new Set(listed));
  });
});

describe("the timeline", () => {
  it.each(eventFacts)("says that %s", (_, id, facts) => {
    const found = events.find((event) => event.id === id);
    expect(found).toMatchObject({ certainty: "happened", ...facts });
    expect(found?.place).toBe(facts.place);
    expect(found?.placeName).toEqual(facts.placeName);
  });

  it("has no other events", () => {
    expect(new Set(idsOf(events))).toEqual(new Set(eventFacts.map(([, id]) => id)));
  });

  it("has no event with a time of day, because no source gives one", () => {
    expect(events.filter(({ when }) => when.kind === "time")).toEqual([]);
  });
});

/** A value as in the tables below: `*` carried over, `?` reported or carried over, or the reason for a gap. */
function cell(indicator: string, country: string, year: number): string | undefined {
  const of = (one: { readonly country: string; readonly year: number }) =>
    one.country === country && one.year === year;
  const cells = [
    ...observations
      .filter((one) => one.indicator === indicator && of(one))
      .map(({ value, status }) => `${value}${signs[status]}`),
    ...(indicators.find(({ id }) => id === indicator)?.gaps.filter(of) ?? []).map(({ reason }) => reason),
  ];
  return cells.length === 1 ? cells[0] : `${cells.length} cells`;
}

const signs = { reported: "", "carried-over": "*", unchanged: "?" } as const;

/** The rows of a table, each with a country and its cells. */
const toRows = (table: string): [string, string[]][] =>
  table.split("\n").map((row) => {
    const [country = "", ...cells] = row.trim().split(/\s+/);
    return [country, cells];
  });

describe("Red Cross and Red Crescent volunteers in 2018, 2019, 2020, 2021 and 2023", () => {
  const table = `ARM 1802 2849 3082 5096 9088
    AZE 22266 22450 23148 23700 24800
    BLR 16758 16703 16587 16156 13330?
    KAZ 1064 2295 3845 3630 7795?
    KGZ 2657 3046 3866 3282 4726
    MDA 1260 1260* 1260* not-reported 1300
    RUS 95000 95000* 19539 50000 55000
    TJK 12661 12661* 10276 11528 10388
    TKM 974 1018 3070 5005 4408?
    UZB 42656 42656* 42509 45148 45220`;
  it.each(toRows(table))("are reported by %s as %j", (country, cells) => {
    const years = [2018, 2019, 2020, 2021, 2023];
    expect(years.map((year) => cell("redcross-volunteers", country, year))).toEqual(cells);
  });

  it("are not published for 2022 and 2024, a gap for all countries", () => {
    expect(indicators.find(({ id }) => id === "redcross-volunteers")?.unpublished).toEqual([2022, 2024]);
  });

  it.each(countries.filter(({ status }) => status.kind !== "not-member"))(
    "belong to the Red Cross or the Red Crescent: $code",
    ({ code, society }) => {
      const isCross = ["ARM", "BLR", "MDA", "RUS"].includes(code);
      expect(society).toBe(isCross ? "red-cross" : "red-crescent");
    },
  );
});

describe("the share of adults who volunteered for an organisation, by the surveys of 2017 and 2021", () => {
  const table = `ARM 9 11
    AZE 12 not-surveyed
    BLR 19 not-surveyed
    KAZ 16 16
    KGZ 18 23
    MDA 13 13
    RUS 11 24
    TJK 36 43
    TKM 35 not-surveyed
    UZB 20 15`;
  it.each(toRows(table))("is in %s, in per cent, %j", (country, cells) => {
    expect([2017, 2021].map((year) => cell("giving-survey", country, year))).toEqual(cells);
  });
});

describe("population from 2018 to 2024", () => {
  const table = `ARM 2969000 2962500 2961500 2962300 2969200 2964300 3033500
    AZE 9939771 10024283 10093121 10137750 10141756 10153958 10202830
    BLR 9438785 9419758 9379952 9302585 9228071 9178298 9132629
    KAZ 18932727 19209555 19482117 19743603 20034609 20330104 20592571
    KGZ 6444079 6590211 6726596 6851224 6975220 7099750 7221868
    MDA 2707203 2664224 2635130 2595809 2528654 2457783 2402306
    RUS 145398106 145453291 145245148 144746762 144236933 143826130 143533851
    TJK 9307333 9529966 9749310 9966908 10182222 10389799 10590927
    TKM 6655524 6803944 6949912 7092043 7230193 7364438 7494498
    UZB 32373490 32964701 33586372 34243696 34938955 35652307 36361859`;
  it.each(toRows(table))("was in %s %j", (country, cells) => {
    expect(
      [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => cell("population", country, year)),
    ).toEqual(cells);
  });
});

describe("comparable values", () => {
  it.each([
    ["Red Cross volunteers", "redcross-volunteers", "people", ["ifrc-fdrs", "ifrc-imputing"], 49, 1],
    ["the survey", "giving-survey", "percent", ["caf-gallup"], 17, 3],
    ["population", "population", "people", ["world-bank"], 70, 0],
  ])("of %s are complete", (_, id, unit, sources, values, gaps) => {
    const indicator = indicators.find((one) => one.id === id);
    expect(indicator).toMatchObject({ unit, sources });
    expect(observations.filter((one) => one.indicator === id)).toHaveLength(values);
    expect(indicator?.gaps).toHaveLength(gaps);
  });

  it("state their definition and population", () => {
    const [redcross, survey] = indicators;
    expect(redcross?.definition.ru).toMatch(/KPI_PeopleVol_Tot_IP:.*добровольцы только одной организации/);
    expect(survey?.attribution.en).toBe(
      "Gallup World Poll; CAF World Giving Index, 2018 and 2022. CAF reserves its rights.",
    );
  });
});

describe("status in the CIS on 22 November 2026", () => {
  it.each([
    ["ARM", "AM", "051", "member"],
    ["AZE", "AZ", "031", "member"],
    ["BLR", "BY", "112", "member"],
    ["KAZ", "KZ", "398", "member"],
    ["KGZ", "KG", "417", "member"],
    ["MDA", "MD", "498", "leaving"],
    ["RUS", "RU", "643", "member"],
    ["TJK", "TJ", "762", "member"],
    ["TKM", "TM", "795", "associate"],
    ["UZB", "UZ", "860", "member"],
    ["GEO", "GE", "268", "not-member"],
    ["UKR", "UA", "804", "not-member"],
  ])("of %s (%s, %s) is: %s", (code, alpha2, numeric, kind) => {
    const found = countries.find((country) => country.code === code);
    expect(found).toMatchObject({
      alpha2,
      numeric,
      status: { kind, asOf: "2026-11-22" },
    });
  });

  it.each([
    [
      "MDA",
      "19 января 2026 года, правительство одобрило денонсацию 11 марта, парламент принял законопроект в первом чтении 20 марта 2026 года",
    ],
    ["MDA", "через 12 месяцев после уведомления; дата уведомления неизвестна"],
    ["TKM", "Ассоциированный член с 26 августа 2005 года"],
    ["GEO", "18 августа 2009 года"],
    ["UKR", "Устав СНГ не ратифицировала; уставные органы покинула в мае 2018 года"],
  ])("of %s has a note: %s", (code, words) => {
    expect(countries.find((country) => country.code === code)?.status.note?.ru).toContain(words);
  });

  it("was different in 2024 for Moldova only", () => {
    const others = countries.flatMap(({ code, status }) => (status.before ? [[code, status.before.ru]] : []));
    expect(others).toEqual([["MDA", "член СНГ, в работе не участвовала"]]);
  });
});

describe("cities", () => {
  it.each([
    ["birobidzhan", "Биробиджан", "RUS", 48.793, 132.92033, "+10:00"],
    ["tashkent", "Ташкент", "UZB", 41.26465, 69.21627, "+05:00"],
    ["samarkand", "Самарканд", "UZB", 39.65456, 66.96445, "+05:00"],
    ["astana", "Астана", "KAZ", 51.1801, 71.44598, "+05:00"],
    ["cholpon-ata", "Чолпон-Ата", "KGZ", 42.64944, 77.08225, undefined],
    ["khabarovsk", "Хабаровск", "RUS", 48.46204, 135.0971, undefined],
    ["moscow", "Москва", "RUS", 55.75204, 37.61781, "+03:00"],
    ["yerevan", "Ереван", "ARM", 40.17765, 44.5126, undefined],
    ["baku", "Баку", "AZE", 40.37767, 49.89201, undefined],
    ["minsk", "Минск", "BLR", 53.90019, 27.56653, undefined],
    ["bishkek", "Бишкек", "KGZ", 42.87, 74.59, undefined],
    ["chisinau", "Кишинёв", "MDA", 47.00902, 28.85938, undefined],
    ["dushanbe", "Душанбе", "TJK", 38.53575, 68.77905, undefined],
    ["ashgabat", "Ашхабад", "TKM", 37.95, 58.38333, undefined],
  ])("include %s (%s, %s) at %d, %d", (id, ru, country, latitude, longitude, utcOffset) => {
    const found = places.find((place) => place.id === id);
    expect(found).toMatchObject({ name: { ru }, country, latitude, longitude, source: "geonames" });
    expect(found?.utcOffset).toBe(utcOffset);
  });
});
