import { byId, type Catalog, countryOf, gapIn, societyOf } from "../../catalog/catalog";
import { isDated } from "../../model/calendar";
import type { Country } from "../../model/country";
import { toRatio } from "../../model/derived";
import type { Observation } from "../../model/observation";
import type { Speaker } from "../../model/source";
import type { CountStatement } from "../../model/statement";
import type { Format } from "../../text/format";
import { formatInPeriod } from "../../text/formatInPeriod";
import { formatList } from "../../text/formatList";
import { formatStatedValue } from "../../text/formatStatement";
import { type By, upperFirst } from "../../text/headline";
import { toSpeakers, type Wording } from "./growthLabels";
import { type Growth, type RedCrossSeries, type SingleValue, type StatedGrowth, yearOf } from "./readGrowth";

/** The texts of the figure. */
export interface GrowthWords {
  /** The attribution of the finding. */
  readonly by: By;
  /** The attribution of numbers that nobody stated, computed from this speaker's values. */
  readonly computedBy: By;
  /** The finding, with its years. */
  readonly title: string;
  /** The occasion of the statement, or the definition of the count. */
  readonly lead: string;
  /** One sentence with a contradicting statement; undefined when there is none. */
  readonly doubt: string | undefined;
}

/** Words the finding of a figure; computed from the catalog, so that it stays true when values change. */
export function describeGrowth(growth: Growth, wording: Omit<Wording, "scale">): GrowthWords {
  const full: Wording = { ...wording, scale: "people" };
  switch (growth.kind) {
    case "growth":
      return {
        ...toBys(growth.after, full),
        title: toGrowthTitle(growth, full),
        lead: toGrowthLead(growth, full),
        doubt: toDoubt(growth, full),
      };
    case "single":
      return { ...toBys(growth.statement, full), ...describeSingle(growth, full), doubt: undefined };
    case "series": {
      const { seriesBy, seriesComputedBy } = wording.messages.growth;
      return {
        by: { kind: "said", words: seriesBy },
        computedBy: { kind: "computed", words: seriesComputedBy },
        ...describeSeries(growth, full),
        doubt: undefined,
      };
    }
  }
}

/** The counted people as a heading: «Добровольцы крупных инициатив», «Добровольцы Красного Креста» */
export function nameCounted(
  growth: Growth,
  { catalog, messages: { common } }: Omit<Wording, "scale">,
): string {
  switch (growth.kind) {
    case "growth":
      return common.measures[growth.after.measure];
    case "single":
      return common.measures[growth.statement.measure];
    case "series":
      return common.volunteersOf(common.societies[societyOf(countryOf(catalog, growth.country))]);
  }
}

/** Attributes a statement to the organisation that its speaker represents, or else to the speaker. */
function toBys(
  statement: CountStatement,
  { messages, catalog, format }: Wording,
): Pick<GrowthWords, "by" | "computedBy"> {
  const { nameOf, organisationOf } = speakerOf(statement, catalog);
  const of = (organisationOf ?? nameOf)[format.language];
  return {
    by: { kind: "said", words: messages.growth.accordingTo(of) },
    computedBy: { kind: "computed", words: messages.growth.computedBy(of) },
  };
}

/** The original speaker: an outlet may report a speaker's statement. */
function speakerOf({ after, speakers }: CountStatement, { speakers: all }: Catalog): Speaker {
  return byId(all, after ?? speakers[0] ?? "");
}

/** The first statement from outside the article that gives another number for one of the article's two years. */
function findContradiction({ before, after, others }: StatedGrowth): CountStatement | undefined {
  return others.find((other) =>
    [before, after].some((stated) => yearOf(stated) === yearOf(other) && isContrary(stated, other)),
  );
}

function isContrary(stated: CountStatement, { value, qualifier }: CountStatement): boolean {
  return qualifier === "more-than" ? value > stated.value : value !== stated.value;
}

function toGrowthTitle({ country, before, after }: StatedGrowth, wording: Wording): string {
  const { catalog, messages, format } = wording;
  const where = toWhere(countryOf(catalog, country), format);
  const ratio = toRatio(before.value, after.value);
  const [beforeYear = 0, afterYear = 0] = [before, after].map(yearOf);
  return ratio !== undefined && ratio.value > 1
    ? messages.growth.grown({
        where,
        ratio: format.number(ratio.value),
        count: ratio.value,
        beforeYear,
        afterYear,
      })
    : messages.growth.notGrown(where, format.words(after.value), afterYear);
}

function toGrowthLead({ before, after }: StatedGrowth, wording: Wording): string {
  const { messages, format } = wording;
  const values = messages.growth.lead({
    beforeYear: yearOf(before) ?? 0,
    before: format.words(before.value),
    afterYear: yearOf(after) ?? 0,
    after: format.words(after.value),
  });
  return `${values} ${toOccasion(after, wording)}`;
}

/** The occasion of a statement: an online meeting during the forum; and the outlet that reports it, if any. */
function toOccasion(statement: CountStatement, { catalog, messages, format }: Wording): string {
  const { language } = format;
  const { nameOf } = speakerOf(statement, catalog);
  const where = toWhere(byId(catalog.places, "birobidzhan"), format);
  const of = nameOf[language];
  const [teller] = statement.speakers;
  return statement.after === undefined || teller === undefined
    ? messages.growth.quoted(of, where)
    : messages.growth.retold(byId(catalog.speakers, teller).name[language], of, where);
}

function toDoubt(growth: StatedGrowth, wording: Wording): string | undefined {
  const other = findContradiction(growth);
  if (other === undefined || !isDated(other.period)) return undefined;
  const { messages } = wording;
  return messages.growth.doubt(
    toSpeakers(other, wording),
    formatInPeriod(other.period, messages),
    formatStatedValue(other, wording),
  );
}

function describeSingle(
  { country, statement }: SingleValue,
  wording: Wording,
): Pick<GrowthWords, "title" | "lead"> {
  const { catalog, messages, format } = wording;
  const { measure, period, value } = statement;
  const words = messages.growth;
  const people = words.volunteers(format.words(value), value);
  const when = isDated(period) ? formatInPeriod(period, messages) : "";
  const where = toWhere(countryOf(catalog, country), format);
  const counted = measure === "initiative-volunteers" ? [words.ofInitiatives] : [];
  return {
    title: upperFirst(words.single(where, people, when, measure)),
    lead: [toOccasion(statement, wording), ...counted, words.singleOnly].join(" "),
  };
}

function describeSeries(
  series: RedCrossSeries,
  { catalog, messages, format }: Wording,
): Pick<GrowthWords, "title" | "lead"> {
  const { growth } = messages;
  const country = countryOf(catalog, series.country);
  const where = toWhere(country, format);
  const society = messages.common.societies[societyOf(country)];
  const last = series.observations.filter(({ status }) => status === "reported").at(-1);
  const yearsOf = (status: Observation["status"]) =>
    series.observations.filter((one) => one.status === status).map(({ year }) => year);
  const [carried, unchanged] = [yearsOf("carried-over"), yearsOf("unchanged")];
  const years = (some: readonly number[]) => formatList(format.language, some.map(String));
  const isUnread = (year: number) => gapIn(series.indicator, series.country, year) === "not-published";
  const [unread, missing] = [series.gaps.filter(isUnread), series.gaps.filter((year) => !isUnread(year))];
  return {
    title: upperFirst(
      last === undefined
        ? growth.seriesEmpty(where, society)
        : growth.series(where, growth.volunteers(format.number(last.value), last.value), last.year, society),
    ),
    lead: [
      growth.seriesLead,
      ...(carried.length > 0 ? [growth.seriesCarried(years(carried), carried.length)] : []),
      ...(unchanged.length > 0 ? [growth.seriesUnchanged(years(unchanged))] : []),
      ...(missing.length > 0 ? [growth.seriesGap(years(missing), missing.length)] : []),
      ...(unread.length > 0 ? [growth.seriesUnread(years(unread), unread.length)] : []),
    ].join(" "),
  };
}

/** «в Казахстане», with a no-break space after the preposition. */
function toWhere({ nameIn }: Pick<Country, "nameIn">, { language }: Format): string {
  return nameIn[language].replace(" ", "\u00a0");
}
