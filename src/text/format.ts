import { type DatedWhen, type Days, toDays } from "../model/calendar";
import type { Derived } from "../model/derived";
import type { Language } from "../model/language";
import { dateTimeFormat, numberFormat } from "./formatters";

/** Formats numbers and dates of one language (CLDR, through Intl). Values are never rounded beyond the stated precision. */
export interface Format {
  readonly language: Language;
  /** `19 539`; `digits` is the maximum number of decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** «240 тысяч», "240,000", "9 million"; in digits if words would round the value: `40 463`. */
  readonly words: (value: number) => string;
  /** «240 тыс.», "240,000"; in digits if the short form would round the value. */
  readonly short: (value: number) => string;
  /** A share as a percentage with at most one decimal; `signed` adds the plus sign: `+84,6 %`. */
  readonly percent: (share: number, signed?: boolean) => string;
  /** `+110 000`, `−2 100` */
  readonly signed: (value: number) => string;
  /** «9–12 августа 2024 г.», as precise as the period. */
  readonly when: (when: DatedWhen) => string;
  /** A day without its year: «9 августа» */
  readonly day: (date: string) => string;
  /** `130 000 : 20 034 609 × 1 000`, with the language's own division sign. */
  readonly formula: (derived: Derived) => string;
}

export function createFormat(language: Language): Format {
  const number = (value: number, digits = 2) =>
    formatNumber(language, value, { maximumFractionDigits: digits });
  return {
    language,
    number,
    words: (value) => compact(language, value, "long") ?? number(value),
    short: (value) => compact(language, value, "short") ?? number(value),
    percent: (share, signed = false) =>
      formatNumber(language, share, {
        style: "percent",
        maximumFractionDigits: 1,
        signDisplay: signed ? "exceptZero" : "auto",
      }),
    signed: (value) => formatNumber(language, value, { signDisplay: "exceptZero" }),
    when: (when) => formatWhen(language, when),
    day: (date) => formatDays(language, { first: date, last: date }, { day: "numeric", month: "long" }),
    formula: ({ formula }) =>
      formula
        .map((part) => (typeof part === "number" ? number(part) : part === "/" ? division[language] : part))
        .join(" "),
  };
}

const division: Readonly<Record<Language, string>> = { ru: ":", en: "/" };

function formatNumber(language: Language, value: number, options: Intl.NumberFormatOptions): string {
  return withOwnSpaces(numberFormat(language, options).format(value), language);
}

/**
 * Thousands or millions in words. Undefined if two decimals cannot hold the whole value, and in English below a
 * million, where print uses digits.
 */
function compact(language: Language, value: number, compactDisplay: "long" | "short"): string | undefined {
  const unit = value >= 1_000_000 ? 1_000_000 : 1000;
  if (value < (language === "en" ? 1_000_000 : 1000) || !Number.isInteger((value * 100) / unit))
    return undefined;
  return formatNumber(language, value, { notation: "compact", compactDisplay, maximumFractionDigits: 2 });
}

function formatWhen(language: Language, when: DatedWhen): string {
  const days = toDays(when);
  switch (when.kind) {
    case "year":
      return String(when.year);
    case "month":
    case "months":
      return formatMonths(language, days);
    case "day":
    case "days":
    case "time":
      return formatDays(language, days, { day: "numeric", month: "long", year: "numeric" });
  }
}

/** Writes the year of two months once: browsers and Node disagree on whether to repeat it. */
function formatMonths(language: Language, { first, last }: Days): string {
  const whole = { month: "long", year: "numeric" } as const;
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  if (first.slice(0, 7) === last.slice(0, 7) || !isOneYear)
    return formatDays(language, { first, last }, whole);
  const start = formatDays(language, { first, last: first }, { month: "long" });
  return withOwnSpaces(`${start} – ${formatDays(language, { first: last, last }, whole)}`, language);
}

function formatDays(language: Language, days: Days, options: Intl.DateTimeFormatOptions): string {
  const tag = language === "en" ? "en-GB" : language;
  const format = dateTimeFormat(tag, { ...options, timeZone: "UTC" });
  return withOwnSpaces(format.formatRange(toDate(days.first), toDate(days.last)), language);
}

/**
 * Normalises spaces and dashes, on which browsers and Node disagree: prerendered and hydrated text must match. Two days
 * of one month have no spaces around the dash; two dates have, with the dash of the language.
 */
function withOwnSpaces(text: string, language: Language): string {
  return text
    .replace(/\s/g, "\u00a0")
    .replace(/(?<!\d)(\d{1,2})\u00a0?–\u00a0?(?=\d)/g, "$1-")
    .replace(/\u00a0?–\u00a0?/g, language === "ru" ? "\u00a0— " : "\u00a0– ")
    .replace(/(?<=\d)-(?=\d)/g, "–");
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
