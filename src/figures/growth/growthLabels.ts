import { byId, type Catalog, isInArticle } from "../../catalog/catalog";
import { isDated, toDays } from "../../model/calendar";
import type { Quotation } from "../../model/quotation";
import type { CountStatement, Measure } from "../../model/statement";
import { toTranslation } from "../../model/translation";
import type { CountScale } from "../../model/view";
import type { Period } from "../../model/when";
import type { Format } from "../../text/format";
import { formatStatedValue } from "../../text/formatStatement";
import { upperFirst } from "../../text/headline";
import type { FigureMessages } from "../../text/messages";
import { quote } from "../../text/quote";
import type { LabelLine, LabelText } from "./growthMarks";
import type { GrowthPoint } from "./toPoints";

/** The inputs of the figure's texts. */
export interface Wording {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"growth">;
  readonly format: Format;
  readonly scale: CountScale;
}

/** The frame that a label must fit. */
interface LabelRoom {
  /** Width of the frame, in CSS pixels. */
  readonly width: number;
  readonly isLow: boolean;
}

/**
 * The label of a point, or of several statements from outside the article that share one: each value with its speaker,
 * and the period once if it is the same. In a narrow frame the lines break earlier, in a low one the values share a line.
 */
export function toLabel(
  points: readonly GrowthPoint[],
  { wording, ...room }: LabelRoom & { readonly wording: Wording },
): LabelText {
  const [first] = points;
  if (first === undefined) return { size: "small", lines: [] };
  const { origin, value } = first;
  const { messages, format } = wording;
  switch (origin.kind) {
    case "stated":
      return { size: "big", lines: toLines(...toBigLines(first, origin.statement, wording)) };
    case "contested":
      return { size: "small", lines: toContestedLines(points, room, wording) };
    case "observed": {
      const { status } = origin.observation;
      const number =
        status === "unchanged" ? messages.common.uncertain(format.number(value)) : format.number(value);
      const carried = status === "carried-over" ? [messages.growth.carriedOver] : [];
      return { size: "small", lines: toLines(number, ...carried) };
    }
  }
}

/**
 * A value with its qualifier, for a sentence: «более 300 тысяч», «около 9,84 на 1 000 жителей». An observation is in
 * figures: «22 450».
 */
function toSaid(point: GrowthPoint, wording: Wording): string {
  const { messages, format, scale } = wording;
  if (scale === "people") {
    return point.origin.kind === "observed" ? format.number(point.value) : formatStatedValue(point, wording);
  }
  return messages.growth.ratePhrase(messages.common.qualified[point.qualifier](format.number(point.value)));
}

/** The texts of a point's tooltip. */
export interface PointFacts {
  readonly said: string;
  readonly speaker: string;
  readonly when: string;
  /** The quotation from the source; undefined when there is none. */
  readonly words: Quotation | undefined;
  readonly note: string | undefined;
}

/** Words the tooltip of a point. */
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
    speaker: toFullSpeakers(origin.statement, wording),
    when,
    words,
    note: formula ?? note?.[format.language],
  };
}

/** A point in one phrase, for assistive technology. */
export function toPointName(point: GrowthPoint, wording: Wording): string {
  const { said, speaker, when } = toPointFacts(point, wording);
  return wording.messages.growth.pointName(said, speaker, when);
}

/** The tooltip's content as the mark's accessible name. It has one language, so a translation replaces the quotation. */
export function toMarkName(point: GrowthPoint, wording: Wording): string {
  const { words, note } = toPointFacts(point, wording);
  const translation = words && toTranslation(words, wording.format.language);
  const said =
    translation === undefined ? words && quote(words) : wording.messages.common.translation(translation);
  return [toPointName(point, wording), said, note]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ""))
    .map((part, index) => (index === 0 ? part : upperFirst(part)))
    .join(". ");
}

/** The text of an axis tick; each tick has its unit in full. */
export function toTickText(value: number, { format, scale }: Wording): string {
  return scale === "people" ? format.short(value) : format.number(value);
}

/** The counted unit of a statement beside the growth, worded to follow its number. */
export function toBesideWords({ measure, value }: CountStatement, { messages }: Wording): string {
  const words: Partial<Record<Measure, (count: number) => string>> = messages.growth.beside;
  return words[measure]?.(value) ?? messages.common.measures[measure];
}

/** Short names of the speakers, and the person whom an outlet quotes: «Исполком СНГ, со слов Наурыза Елемесова». */
function toFullSpeakers({ after, speakers }: CountStatement, wording: Wording): string {
  const { catalog, messages, format } = wording;
  const names = nameShortly(speakers, wording);
  if (after === undefined) return names;
  return messages.common.afterSpeaker(names, byId(catalog.speakers, after).nameOf[format.language]);
}

/** Short names of the speakers; for a statement of the article, the person whom it quotes. */
export function toSpeakers(statement: CountStatement, wording: Wording): string {
  const { after, speakers } = statement;
  return nameShortly(after !== undefined && isInArticle(statement) ? [after] : speakers, wording);
}

function nameShortly(ids: readonly string[], { catalog, format }: Wording): string {
  return ids
    .map((id) => byId(catalog.speakers, id))
    .map(({ short, name }) => (short ?? name)[format.language])
    .join(", ");
}

/** A period in the short form of a label: «дек. 2022», «2025 – янв. 2026». */
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

function toLines(value: string, ...rest: readonly string[]): readonly LabelLine[] {
  return [{ text: value, isValue: true }, ...rest.map((text) => ({ text, isValue: false }))];
}

function toContestedLines(
  points: readonly GrowthPoint[],
  room: LabelRoom,
  wording: Wording,
): readonly LabelLine[] {
  const said = points.flatMap((point) => toSaidParts(point, wording));
  const values = [...new Set(said.map(({ value }) => value))];
  const isOneTime = new Set(said.map(({ when }) => when)).size === 1;
  const groups = values.map((value, index) => {
    const same = said.filter((one) => one.value === value);
    const when = isOneTime && index < values.length - 1 ? [] : [same[0]?.when ?? ""];
    const lines =
      new Set(same.map((one) => one.when)).size === 1
        ? [[...same.map(({ by }) => by), ...when].join(", ")]
        : same.map((one) => `${one.by}, ${one.when}`);
    return { value, lines };
  });
  const longest = room.isLow ? 32 : room.width < 480 ? Math.round(room.width / 17) : 26;
  if (room.isLow) {
    const by = groups.flatMap(({ lines }) => lines).join("; ");
    return toLines(values.join("; "), ...breakLine(by, longest));
  }
  return groups.flatMap(({ value, lines }) =>
    toLines(value, ...lines.flatMap((line) => breakLine(line, longest))),
  );
}

/** The label's parts for a statement from outside the article; the period does not break across lines. */
function toSaidParts({ origin, value, qualifier }: GrowthPoint, wording: Wording) {
  if (origin.kind !== "contested") return [];
  const { messages, format, scale } = wording;
  const { statement } = origin;
  const number = scale === "people" ? format.short(value) : format.number(value);
  return [
    {
      value: messages.common.qualified[qualifier](number),
      by: toSpeakers(statement, wording),
      when: toShortPeriod(statement.period, wording).replaceAll(" ", "\u00a0"),
    },
  ];
}

/** Breaks a text into lines of at most `longest` letters; a longer word has a line of its own. */
function breakLine(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const together = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && together.length <= longest) lines[lines.length - 1] = together;
    else lines.push(word);
  }
  return lines;
}

/** «130» above «тысяч, 2022» if the value is in whole thousands and the language has a word for them; else all figures. */
function toBigLines(
  { value }: GrowthPoint,
  { period }: CountStatement,
  wording: Wording,
): readonly [value: string, ...rest: readonly string[]] {
  const { messages, format, scale } = wording;
  const { growth } = messages;
  const when = toShortPeriod(period, wording);
  if (scale === "per-thousand") return [format.number(value), growth.ofThousand, when];
  const thousands = value / 1000;
  const unit = Number.isInteger(thousands) ? growth.thousands(thousands) : undefined;
  return unit === undefined
    ? [format.number(value), growth.unitWhen(growth.people(value), when)]
    : [format.number(thousands), growth.unitWhen(unit, when)];
}

function toMonth(day: string): { readonly year: number; readonly month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}
