import { byId, countryOf } from "../../catalog/catalog";
import { isDated, toDays } from "../../model/calendar";
import type { CountryCode } from "../../model/country";
import { toRatio } from "../../model/derived";
import type { CountStatement } from "../../model/statement";
import { toShortPeriod, toSpeakers, type Wording } from "./growthLabels";
import { type Growth, type RedCrossSeries, type SingleValue, type StatedGrowth, yearOf } from "./readGrowth";

/** The figure in sentences. */
export interface GrowthWords {
  /** The finding. */
  readonly title: string;
  /** Who said it, or what it is that was counted. */
  readonly lead: string;
  /** What speaks against the finding, in one sentence; undefined where nothing does. */
  readonly doubt: string | undefined;
}

/** Says what a figure shows; computed from the catalog, so that it stays true when values change. */
export function describeGrowth(growth: Growth, wording: Omit<Wording, "scale">): GrowthWords {
  const full: Wording = { ...wording, scale: "people" };
  switch (growth.kind) {
    case "growth":
      return { title: toGrowthTitle(growth, full), lead: toGrowthLead(growth, full), doubt: toDoubt(growth, full) };
    case "single":
      return { ...describeSingle(growth, full), doubt: undefined };
    case "series":
      return { ...describeSeries(growth, full), doubt: undefined };
  }
}

/** The other statement that contradicts a value of the article: of a year of the article, another number. */
export function findContradiction({ before, after, others }: StatedGrowth): CountStatement | undefined {
  return others.find((other) =>
    [before, after].some((stated) => yearOf(stated) === yearOf(other) && isContrary(stated, other)),
  );
}

/** National societies of the Red Crescent (IFRC, National Societies directory); the others bear the Red Cross. */
const crescents: readonly CountryCode[] = ["AZE", "KAZ", "KGZ", "TJK", "TKM", "UZB"];

function isContrary(stated: CountStatement, { value, qualifier }: CountStatement): boolean {
  return qualifier === "more-than" ? value > stated.value : value !== stated.value;
}

function toGrowthTitle({ country, before, after }: StatedGrowth, { catalog, messages, format }: Wording): string {
  const where = startSentence(countryOf(catalog, country).nameIn[format.language]);
  const ratio = toRatio(before.value, after.value);
  return ratio !== undefined && ratio.value > 1
    ? startSentence(messages.growth.grown(where, format.number(ratio.value), ratio.value))
    : messages.growth.notGrown(where, format.words(after.value));
}

function toGrowthLead({ before, after }: StatedGrowth, wording: Wording): string {
  const { catalog, messages, format } = wording;
  return messages.growth.lead({
    beforeYear: yearOf(before) ?? 0,
    before: format.words(before.value),
    afterYear: yearOf(after) ?? 0,
    after: format.words(after.value),
    where: byId(catalog.places, "birobidzhan").nameIn[format.language],
    ...toSpeaker(after, wording),
  });
}

function toDoubt(growth: StatedGrowth, wording: Wording): string | undefined {
  const other = findContradiction(growth);
  if (other === undefined || !isDated(other.period)) return undefined;
  const { messages, format } = wording;
  const { first } = toDays(other.period);
  const year = Number(first.slice(0, 4));
  const when =
    other.period.kind === "month" ? messages.growth.inMonth(Number(first.slice(5, 7)), year) : messages.growth.inYear(year);
  const thousands = other.value / 1000;
  const people = messages.growth.aboutThousands(format.number(thousands), thousands);
  return messages.growth.doubt(toSpeakers(other, wording), when, people);
}

function describeSingle({ country, statement }: SingleValue, wording: Wording): Omit<GrowthWords, "doubt"> {
  const { catalog, messages, format } = wording;
  const people = messages.growth.volunteers(format.words(statement.value), statement.value);
  const when = toShortPeriod(statement.period, wording);
  return {
    title: messages.growth.single(countryOf(catalog, country).name[format.language], people),
    lead: messages.growth.singleLead({ ...toSpeaker(statement, wording), people, when }),
  };
}

function describeSeries(series: RedCrossSeries, { catalog, messages, format }: Wording): Omit<GrowthWords, "doubt"> {
  const { growth } = messages;
  const where = countryOf(catalog, series.country).nameIn[format.language];
  const society = crescents.includes(series.country) ? growth.society.crescent : growth.society.cross;
  const last = series.observations.filter(({ status }) => status === "reported").at(-1);
  const carried = series.observations.filter(({ status }) => status === "carried-over").map(({ year }) => year);
  const years = (some: readonly number[]) => new Intl.ListFormat(format.language).format(some.map(String));
  return {
    title:
      last === undefined
        ? growth.seriesEmpty(society, where)
        : growth.series(society, where, growth.volunteers(format.number(last.value), last.value), last.year),
    lead: [
      growth.seriesLead,
      ...(carried.length > 0 ? [growth.seriesCarried(years(carried))] : []),
      ...(series.gaps.length > 0 ? [growth.seriesGap(years(series.gaps))] : []),
    ].join(" "),
  };
}

function toSpeaker({ after, speakers }: CountStatement, { catalog, format }: Wording) {
  const speaker = byId(catalog.speakers, after ?? speakers[0] ?? "");
  return { speaker: speaker.name[format.language], role: speaker.role?.[format.language] };
}

function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
