import { describe, expect, it } from "vitest";
import { type Catalog, isInArticle } from "../../../src/catalog/catalog";
import { catalog } from "../../../src/catalog/dataset";
import { describeMark, greatestOf, type MapLayer, toUsedLegend } from "../../../src/figures/map/countryMark";
import { readLens } from "../../../src/figures/map/readLens";
import { wordsIn } from "./drawing";

const words = wordsIn();

/** With plain spaces. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

function markOf(layer: MapLayer, code: string) {
  const mark = layer.marks.find((one) => one.code === code);
  if (mark === undefined) throw new Error(`no mark of ${code}`);
  return mark;
}

/** The catalog with changed values of one indicator. */
function withValues(change: (value: number, country: string) => number): Catalog {
  return {
    ...catalog,
    observations: catalog.observations.map((one) =>
      one.indicator === "giving-survey" ? { ...one, value: change(one.value, one.country) } : one,
    ),
  };
}

describe(greatestOf, () => {
  it("lists all countries that share the maximum", () => {
    const values = [
      ["ARM", 1],
      ["AZE", 3],
      ["BLR", 3],
    ] as const;
    expect(greatestOf(new Map(values))).toEqual(["AZE", "BLR"]);
  });

  it("is empty without values", () => {
    expect(greatestOf(new Map())).toEqual([]);
  });
});

describe(toUsedLegend, () => {
  it.each([
    [2018, []],
    [2019, ["carried-over"]],
    [2021, ["missing"]],
    [2023, ["unchanged"]],
  ])("keeps the entries of the legend of %d that apply to a country", (year, kept) => {
    const { entries } = toUsedLegend(readLens(catalog, "redcross", year, words));
    expect(entries.map(({ fill }) => (fill.kind === "bin" ? fill.status : fill.kind))).toEqual(kept);
  });

  it("keeps every status that applies to a state", () => {
    const layer = readLens(catalog, "status", undefined, words);
    expect(toUsedLegend(layer).entries).toEqual(layer.legend.entries);
  });
});

describe("readLens, Red Cross", () => {
  const layer = readLens(catalog, "redcross", 2021, words);

  it("names the country with the most volunteers per resident, the number of countries, and the year", () => {
    expect(plain(layer.title)).toBe(
      "Среди девяти стран с данными больше всего добровольцев на жителя в 2021 году было у Красного Полумесяца Азербайджана",
    );
  });

  it("names the society of the leading country, in either language", () => {
    expect(plain(readLens(catalog, "redcross", undefined, words).title)).toBe(
      "Среди десяти стран с данными больше всего добровольцев на жителя в 2023 году было у Красного Креста Армении",
    );
    expect(readLens(catalog, "redcross", 2021, wordsIn("en")).title).toBe(
      "Of the nine countries with data, the Red Crescent of Azerbaijan had the most volunteers per resident in 2021",
    );
  });

  it("lists the published years, and the unpublished ones as gaps", () => {
    expect(layer.years).toEqual([2018, 2019, 2020, 2021, 2023]);
    expect(layer.unpublished).toEqual([2022, 2024]);
  });

  it("shows the last year before a requested gap", () => {
    expect(readLens(catalog, "redcross", 2022, words).year).toBe(2021);
    expect(readLens(catalog, "redcross", 2024, words).year).toBe(2023);
  });

  it("marks a value when it is unknown whether it was carried over", () => {
    const kazakhstan = markOf(readLens(catalog, "redcross", 2023, words), "KAZ");
    expect(kazakhstan).toMatchObject({ value: "0,38?", fill: { kind: "bin", status: "unchanged" } });
    expect(kazakhstan.notes.map(plain)).toContain("неизвестно, сообщено или перенесено с предыдущего года");
  });

  it("highlights the label of the country in the title", () => {
    const ranks = layer.marks.map(({ code, label }) => [code, label?.rank]);
    expect(ranks.filter(([, rank]) => rank === "finding")).toEqual([["AZE", "finding"]]);
  });

  it("shows volunteers per thousand residents of the same year", () => {
    expect(markOf(layer, "AZE")).toMatchObject({
      value: "2,34",
      fill: { kind: "bin", bin: 3, status: "reported" },
    });
    expect(describeMark(markOf(layer, "KAZ"))).toBe(
      "Казахстан: 0,18 на 1 000 жителей, 2021; 3 630 добровольцев",
    );
  });

  it("shows Moldova without data for 2021, and without a colour", () => {
    expect(markOf(layer, "MDA")).toMatchObject({ fill: { kind: "missing" }, value: "нет данных", notes: [] });
    expect(markOf(layer, "MDA").detail).toBe("нет данных за 2021 год");
  });

  it("marks a carried-over value", () => {
    const russia = markOf(readLens(catalog, "redcross", 2019, words), "RUS");
    expect(russia.fill).toMatchObject({ kind: "bin", status: "carried-over" });
    expect(russia.notes.map(plain)).toContain("перенесено с предыдущего года");
  });

  it("has the same bins in every year, for comparability", () => {
    const edges = [2018, 2019, 2020, 2021, 2023].map(
      (year) => readLens(catalog, "redcross", year, words).legend.scale?.edges,
    );
    expect(edges).toEqual(Array.from({ length: 5 }, () => ["0", "0,7", "1,4", "2,1", "2,8", "3,5"]));
  });

  it("shows the nearest available year", () => {
    expect(readLens(catalog, "redcross", 2026, words).year).toBe(2023);
    expect(readLens(catalog, "redcross", 2017, words).year).toBe(2018);
  });

  it("has the same number of decimals in every row and label", () => {
    const shares = readLens(catalog, "redcross", 2023, words).table.rows.map(([, , share = ""]) => share);
    expect(shares).toEqual(expect.arrayContaining(["1,00", "0,60", "1,27"]));
    expect(shares.filter((share) => !/^\d+,\d\d$/.test(share))).toEqual([]);
    expect(markOf(readLens(catalog, "redcross", 2023, wordsIn("en")), "TJK").label?.value).toBe("1.00");
  });

  it.each(["redcross", "survey", "status", "article"] as const)(
    "sorts the countries by the alphabet of the language: %s",
    (lens) => {
      const names = (language: "ru" | "en") =>
        readLens(catalog, lens, undefined, wordsIn(language)).marks.map(({ name }) => name);
      expect(names("ru").slice(0, 2)).toEqual(["Азербайджан", "Армения"]);
      expect(names("en").slice(0, 2)).toEqual(["Armenia", "Azerbaijan"]);
    },
  );

  it("has a row for each country, with missing values in words", () => {
    expect(layer.table.rows).toHaveLength(10);
    expect(layer.table.rows).toContainEqual(["Молдова", "нет данных", "нет данных", ""]);
  });
});

describe("readLens, survey", () => {
  it("names the country with the highest share of volunteers", () => {
    expect(plain(readLens(catalog, "survey", undefined, words).title)).toBe(
      "По опросу 2021 года в Таджикистане за месяц добровольцами были 43 % взрослых — самая большая доля из семи стран с данными",
    );
  });

  it("states in English what was asked", () => {
    expect(readLens(catalog, "survey", undefined, wordsIn("en")).title).toBe(
      "2021 survey: 43% of adults in Tajikistan had volunteered in the past month, the highest of the seven countries with data",
    );
  });

  it("ends a subtitle of two sentences with a full stop", () => {
    for (const lens of ["survey", "article"] as const)
      for (const language of ["ru", "en"] as const)
        expect(readLens(catalog, lens, undefined, wordsIn(language)).subtitle).toMatch(/\. .+\.$/);
  });

  it("names all countries of a tie", () => {
    const tied = withValues((value, country) => (country === "UZB" ? 43 : value));
    expect(readLens(tied, "survey", 2021, words).title).toContain("в Таджикистане и в Узбекистане");
  });

  it("marks countries without a survey", () => {
    const layer = readLens(catalog, "survey", 2021, words);
    expect(["AZE", "BLR", "TKM"].map((code) => markOf(layer, code).value)).toEqual(
      Array.from({ length: 3 }, () => "опроса не было"),
    );
  });

  it("has a plain title without values", () => {
    const empty = { ...catalog, observations: [] };
    const layer = readLens(empty, "survey", 2021, words);
    expect(plain(layer.title)).toBe("Опрос: сколько взрослых были добровольцами за месяц");
    expect(layer.legend.scale).toBeUndefined();
    expect(layer.marks.every(({ fill }) => fill.kind === "missing")).toBe(true);
  });
});

describe("readLens, status", () => {
  const layer = readLens(catalog, "status", 2024, words);

  it("counts the members and names the others", () => {
    expect(plain(layer.title)).toBe(
      "В СНГ девять членов, один из них, Молдова, выходит; Туркменистан — ассоциированный член",
    );
  });

  it("counts them in English, and several that are leaving", () => {
    expect(readLens(catalog, "status", undefined, wordsIn("en")).title).toBe(
      "The CIS has nine members, one of which, Moldova, is leaving; Turkmenistan is an associate member",
    );
    const countries = catalog.countries.map((country) =>
      country.code === "ARM"
        ? { ...country, status: { ...country.status, kind: "leaving" as const } }
        : country,
    );
    expect(plain(readLens({ ...catalog, countries }, "status", undefined, words).title)).toMatch(
      /^В СНГ девять членов, два из них, Армения и Молдова, выходят;/,
    );
  });

  it("states the date of the status", () => {
    expect(layer.subtitle).toMatch(/по\sсостоянию на\s22\sноября\s2026/);
    expect(markOf(layer, "TKM").detail).toMatch(/^ассоциированный член, по\sсостоянию на\s22\sноября\s2026/);
  });

  it("starts a note that is a sentence after a full stop", () => {
    expect(plain(describeMark(markOf(layer, "MDA")))).toMatch(
      /^Молдова: член СНГ, выходит, по состоянию на 22 ноября 2026 г\. Юридически .+\.$/,
    );
  });

  it("fills no state that is not a member, but lists it in the table", () => {
    expect(layer.marks.map(({ code }) => code)).not.toContain("UKR");
    expect(layer.table.rows.map(([name]) => name)).toEqual(expect.arrayContaining(["Грузия", "Украина"]));
  });

  it("states in the table which status was different in 2024", () => {
    const moldova = layer.table.rows.find(([name]) => name === "Молдова");
    expect(moldova?.at(-1)?.replaceAll("\u00a0", " ")).toMatch(
      /неизвестна\. В 2024 году: член СНГ, в работе не участвовала\.$/,
    );
  });

  it("has no years", () => {
    expect(layer.years).toEqual([]);
    expect(layer.year).toBeUndefined();
  });
});

describe("readLens, article", () => {
  const layer = readLens(catalog, "article", undefined, words);

  it("shows the article's numbers on two countries, as stated", () => {
    const labelOf = (code: string) => markOf(layer, code).label;
    expect(labelOf("KAZ")).toMatchObject({ rank: "statement", lines: ["добровольцев", "Казахстан, 2023"] });
    expect(plain(labelOf("KAZ")?.value ?? "")).toBe("240 тысяч");
    expect(plain(labelOf("UZB")?.value ?? "")).toBe("102 тысячи");
    expect(labelOf("UZB")?.lines.map(plain)).toEqual([
      "добровольцев",
      "в крупных инициативах",
      "Узбекистан, 2024",
    ]);
  });

  it("fills every country with the same colour: statements are never compared by colour", () => {
    expect(new Set(layer.marks.map(({ fill }) => fill.kind))).toEqual(new Set(["plain"]));
    expect(layer.legend.scale).toBeUndefined();
  });

  it("says that the article has no number for the other countries", () => {
    expect(markOf(layer, "ARM")).toMatchObject({ label: undefined, detail: "в статье чисел нет" });
  });

  it("names the source of a number, in the legend and in the name of the country", () => {
    const described = [
      "Казахстан: 240 тысяч добровольцев, 2023 (со слов Наурыза Елемесова)",
      "Узбекистан: 102 тысячи добровольцев в крупных инициативах, август 2024 г. (Ширин Абидова)",
    ];
    expect(layer.legend.lines.map(plain)).toEqual(described);
    expect(["KAZ", "UZB"].map((code) => plain(describeMark(markOf(layer, code))))).toEqual(described);
  });

  it("shows no part as a total on a tile", () => {
    expect(["KAZ", "UZB"].map((code) => plain(markOf(layer, code).value))).toEqual([
      "240 тыс.",
      "102 тыс. (часть)",
    ]);
  });

  it("lists each count and claim in its table, with period and speaker", () => {
    const said = new Map(layer.table.rows.map(([name = "", cell = ""]) => [name, plain(cell)]));
    expect(said.get("Казахстан")).toContain(
      "Добровольцы: 130 тысяч, 2022 (Исполнительный комитет СНГ, со слов Наурыза Елемесова). Добровольцы: 240 тысяч, 2023 (Исполнительный комитет СНГ, со слов Наурыза Елемесова).",
    );
    expect(said.get("Узбекистан")).toMatch(/Такие встречи .+ сотрудничество \(Ширин Абидова, .+\)\./);
    const facts = catalog.statements.filter((one) => isInArticle(one) && one.about.kind === "country");
    const told = [...said.values()].join(" ");
    expect(told.match(/\([^()]*(Елемесов|Абидова|Исполнительный комитет СНГ)/g)).toHaveLength(facts.length);
  });

  it("is available in English", () => {
    const english = readLens(catalog, "article", undefined, wordsIn("en"));
    expect(markOf(english, "KAZ").label?.lines).toEqual(["volunteers", "Kazakhstan, 2023"]);
  });
});
