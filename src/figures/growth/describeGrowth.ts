import { byId, countryOf } from "../../catalog/catalog";
import { type DatedWhen, isDated, toDays } from "../../model/calendar";
import type { Country } from "../../model/country";
import { toRatio } from "../../model/derived";
import type { CountStatement } from "../../model/statement";
import type { Format } from "../../text/format";
import { formatList } from "../../text/formatList";
import { toSpeakers, type Wording } from "./growthLabels";
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
      return {
        title: toGrowthTitle(growth, full),
        lead: toGrowthLead(growth, full),
        doubt: toDoubt(growth, full),
      };
    case "single":
      return { ...describeSingle(growth, full), doubt: undefined };
    case "series":
      return { ...describeSeries(growth, full), doubt: undefined };
  }
}

/** The other statement that contradicts a value of the article: of a year of the article, another number. */
function findContradiction({ before, after, others }: StatedGrowth): CountStatement | undefined {
  return others.find((other) =>
    [before, after].some((stated) => yearOf(stated) === yearOf(other) && isContrary(stated, other)),
  );
}

function isContrary(stated: CountStatement, { value, qualifier }: CountStatement): boolean {
  return qualifier === "more-than" ? value > stated.value : value !== stated.value;
}

function toGrowthTitle(
  { country, before, after }: StatedGrowth,
  { catalog, messages, format }: Wording,
): string {
  const where = toWhere(countryOf(catalog, country), format);
  const ratio = toRatio(before.value, after.value);
  return ratio !== undefined && ratio.value > 1
    ? startSentence(messages.growth.grown(where, format.number(ratio.value), ratio.value))
    : messages.growth.notGrown(startSentence(where), format.words(after.value));
}

function toGrowthLead({ before, after }: StatedGrowth, wording: Wording): string {
  const { catalog, messages, format } = wording;
  return messages.growth.lead({
    beforeYear: yearOf(before) ?? 0,
    before: format.words(before.value),
    afterYear: yearOf(after) ?? 0,
    after: format.words(after.value),
    where: toWhere(byId(catalog.places, "birobidzhan"), format),
    ...toSpeaker(after, wording),
  });
}

function toDoubt(growth: StatedGrowth, wording: Wording): string | undefined {
  const other = findContradiction(growth);
  if (other === undefined || !isDated(other.period)) return undefined;
  const { messages, format } = wording;
  const thousands = other.value / 1000;
  const people = messages.growth.aboutThousands(format.number(thousands), thousands);
  return messages.growth.doubt(toSpeakers(other, wording), toInPeriod(other.period, wording), people);
}

/** «в декабре 2022 года», or the year alone where no month is named. */
function toInPeriod(period: DatedWhen, { messages }: Wording): string {
  const { first } = toDays(period);
  const year = Number(first.slice(0, 4));
  return period.kind === "month"
    ? messages.growth.inMonth(Number(first.slice(5, 7)), year)
    : messages.growth.inYear(year);
}

function describeSingle({ country, statement }: SingleValue, wording: Wording): Omit<GrowthWords, "doubt"> {
  const { catalog, messages, format } = wording;
  const people = messages.growth.volunteers(format.words(statement.value), statement.value);
  const when = isDated(statement.period) ? toInPeriod(statement.period, wording) : "";
  const said = { ...toSpeaker(statement, wording), when: startSentence(when), measure: statement.measure };
  return {
    title: messages.growth.single(countryOf(catalog, country).name[format.language], people),
    lead: messages.growth.singleLead(said),
  };
}

function describeSeries(
  series: RedCrossSeries,
  { catalog, messages, format }: Wording,
): Omit<GrowthWords, "doubt"> {
  const { growth } = messages;
  const where = startSentence(toWhere(countryOf(catalog, series.country), format));
  const last = series.observations.filter(({ status }) => status === "reported").at(-1);
  const carried = series.observations
    .filter(({ status }) => status === "carried-over")
    .map(({ year }) => year);
  const years = (some: readonly number[]) => formatList(format.language, some.map(String));
  return {
    title:
      last === undefined
        ? growth.seriesEmpty(where)
        : growth.series(where, growth.volunteers(format.number(last.value), last.value), last.year),
    lead: [
      growth.seriesLead,
      ...(carried.length > 0 ? [growth.seriesCarried(years(carried), carried.length)] : []),
      ...(series.gaps.length > 0 ? [growth.seriesGap(years(series.gaps))] : []),
    ].join(" "),
  };
}

function toSpeaker({ after, speakers }: CountStatement, { catalog, format }: Wording) {
  const speaker = byId(catalog.speakers, after ?? speakers[0] ?? "");
  return { speaker: speaker.name[format.language], role: speaker.role?.[format.language] };
}

/** «в Казахстане», kept on one line with its preposition. */
function toWhere({ nameIn }: Pick<Country, "nameIn">, { language }: Format): string {
  return nameIn[language].replace(" ", "\u00a0");
}

function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
