import { byId, type Catalog } from "../../catalog/catalog";
import { isDated, toDays } from "../../model/calendar";
import { toDifference, toGrowth, toRatio } from "../../model/derived";
import type { Quotation } from "../../model/quotation";
import type { CountStatement, Measure } from "../../model/statement";
import { toTranslation } from "../../model/translation";
import type { CountScale } from "../../model/view";
import type { Period } from "../../model/when";
import type { Format } from "../../text/format";
import { formatStatedValue } from "../../text/formatStatement";
import type { FigureMessages } from "../../text/messages";
import { quote } from "../../text/quote";
import type { LabelText } from "./growthMarks";
import type { GrowthPoint } from "./toPoints";

/** What words are made from. */
export interface Wording {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"growth">;
  readonly format: Format;
  readonly scale: CountScale;
}

/** The label of each point, by its id. In a narrow frame its lines are broken earlier. */
export function toLabels(
  points: readonly GrowthPoint[],
  { wording, width }: { readonly wording: Wording; readonly width: number },
): ReadonlyMap<string, LabelText> {
  const longest = width < 480 ? 12 : 26;
  return new Map(points.map((point) => [point.id, toLabel(point, longest, wording)]));
}

/** What is written into the band between the first and the last value stated: `+84,6 %`, `×1,85 · +110 тысяч`. */
export function toGrowthLines(
  points: readonly GrowthPoint[],
  wording: Wording,
): readonly string[] | undefined {
  const [before, ...later] = points.filter(({ origin }) => origin.kind === "stated");
  const after = later.at(-1);
  if (before === undefined || after === undefined) return undefined;
  const { format, messages, scale } = wording;
  const growth = toGrowth(before.value, after.value);
  const ratio = toRatio(before.value, after.value);
  if (growth === undefined || ratio === undefined) return undefined;
  const times = messages.growth.times(format.number(ratio.value));
  const more = toMore(toDifference(before.value, after.value).value, wording);
  return [format.percent(growth.value, true), scale === "people" ? messages.growth.and(times, more) : times];
}

/** A value with its qualifier, as it stands in a sentence: «более 300 тысяч», «около 9,84 на 1 000 жителей». */
function toSaid(point: GrowthPoint, wording: Wording): string {
  const { messages, format, scale } = wording;
  if (scale === "people") return formatStatedValue(point, wording);
  return messages.growth.ratePhrase(messages.common.qualified[point.qualifier](format.number(point.value)));
}

/** A point as a whole, for a tooltip. */
export interface PointFacts {
  readonly said: string;
  readonly speaker: string;
  readonly when: string;
  /** The words of the source. */
  readonly words: Quotation | undefined;
  readonly note: string | undefined;
}

/** All that is known of a point. */
export function toPointFacts(point: GrowthPoint, wording: Wording): PointFacts {
  const { catalog, messages, format } = wording;
  const { origin, rate } = point;
  const said = toSaid(point, wording);
  const formula = rate && messages.growth.equals(format.formula(rate), format.number(rate.value));
  if (origin.kind === "observed") {
    const { indicator, status, year } = origin.observation;
    const speaker = byId(catalog.indicators, indicator).attribution[format.language];
    const note = status === "reported" ? formula : messages.common.observed[status];
    return { said, speaker, when: String(year), words: undefined, note };
  }
  const { words, period, periodNote, note } = origin.statement;
  const when = periodNote?.[format.language] ?? (isDated(period) ? format.when(period) : "");
  return {
    said,
    speaker: toSpeakers(origin.statement, wording),
    when,
    words,
    note: formula ?? note?.[format.language],
  };
}

/** A point in one phrase, for those who hear it. */
export function toPointName(point: GrowthPoint, wording: Wording): string {
  const { said, speaker, when } = toPointFacts(point, wording);
  return wording.messages.growth.pointName(said, speaker, when);
}

/** All that the tooltip of a point shows, as the name of its mark: one language, so a translation replaces the words. */
export function toMarkName(point: GrowthPoint, wording: Wording): string {
  const { words, note } = toPointFacts(point, wording);
  const translation = words && toTranslation(words, wording.format.language);
  const said =
    translation === undefined ? words && quote(words) : wording.messages.common.translation(translation);
  return [toPointName(point, wording), said, note]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ""))
    .join(". ");
}

/** The text of a tick of the axis: its unit is written in full at each. */
export function toTickText(value: number, { format, scale }: Wording): string {
  return scale === "people" ? format.short(value) : format.number(value);
}

/** What a statement beside the growth counts, in words that follow its number. */
export function toBesideWords({ measure, value }: CountStatement, { messages }: Wording): string {
  const words: Partial<Record<Measure, (count: number) => string>> = messages.growth.beside;
  return words[measure]?.(value) ?? messages.common.measures[measure];
}

/** Those who say a value, shortly; the one on whose words an outlet relies stands for the outlet. */
export function toSpeakers({ after, speakers }: CountStatement, { catalog, format }: Wording): string {
  const ids = after === undefined ? speakers : [after];
  return ids
    .map((id) => byId(catalog.speakers, id))
    .map(({ short, name }) => (short ?? name)[format.language])
    .join(", ");
}

/** A period in the few words of a label: «дек. 2022», «2025 – янв. 2026». */
export function toShortPeriod(when: Period, { messages }: Wording): string {
  if (!isDated(when)) return "";
  const { first, last } = toDays(when);
  const firstMonth = toMonth(first);
  const lastMonth = toMonth(last);
  const wholeYear = firstMonth.month === 1 && (firstMonth.year < lastMonth.year || lastMonth.month === 12);
  const from = wholeYear
    ? String(firstMonth.year)
    : messages.growth.shortMonth(firstMonth.month, firstMonth.year);
  if (firstMonth.year === lastMonth.year) return from;
  return messages.growth.fromTo(from, messages.growth.shortMonth(lastMonth.month, lastMonth.year));
}

function toLabel(point: GrowthPoint, longest: number, wording: Wording): LabelText {
  const { origin, value } = point;
  const { messages, format, scale } = wording;
  switch (origin.kind) {
    case "stated":
      return { size: "big", lines: toBigLines(point, origin.statement, wording) };
    case "contested": {
      const number = scale === "people" ? format.short(value) : format.number(value);
      const said = messages.common.qualified[point.qualifier](number);
      return { size: "small", lines: [said, ...toByLines(origin.statement, longest, wording)] };
    }
    case "observed": {
      const { status } = origin.observation;
      const number = format.number(value);
      if (status === "unchanged") return { size: "small", lines: [messages.common.uncertain(number)] };
      return {
        size: "small",
        lines: status === "carried-over" ? [number, messages.growth.carriedOver] : [number],
      };
    }
  }
}

/** «130» above «тысяч, 2022» where the value is whole thousands; any other is written out. */
function toBigLines({ value }: GrowthPoint, { period }: CountStatement, wording: Wording): readonly string[] {
  const { messages, format, scale } = wording;
  const { growth } = messages;
  const when = toShortPeriod(period, wording);
  if (scale === "per-thousand") return [format.number(value), growth.ofThousand, when];
  const thousands = value / 1000;
  return Number.isInteger(thousands)
    ? [format.number(thousands), growth.unitWhen(growth.thousands(thousands), when)]
    : [format.number(value), growth.unitWhen(growth.people(value), when)];
}

/** Who said it and when, on one line of so many letters, or on two. */
function toByLines(statement: CountStatement, longest: number, wording: Wording): readonly string[] {
  const speakers = toSpeakers(statement, wording);
  const when = toShortPeriod(statement.period, wording);
  const together = wording.messages.growth.byWhen(speakers, when);
  return together.length <= longest ? [together] : [speakers, when];
}

function toMore(difference: number, { messages, format }: Wording): string {
  const thousands = difference / 1000;
  return Number.isInteger(thousands)
    ? messages.growth.more(format.signed(thousands), thousands)
    : format.signed(difference);
}

function toMonth(day: string): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}
