import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/** Describes the expected shape of an invalid value in words: `a number of 0 or more`. */
export function describeExpected(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeWords[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "invalid_format":
      return describeFormat(issue);
    case "too_small":
      return describeLeast(issue);
    case "too_big":
      return describeMost(issue);
    case "invalid_union":
      return oneOf(wordsOf(issue));
    default:
      return issue.message;
  }
}

/** The allowed words of a field; empty if it takes any text or only one word. */
export function wordsOf(issue: Issue): readonly string[] {
  const words = issue.code === "invalid_value" ? issue.values : "options" in issue ? issue.options : [];
  return Array.isArray(words) && words.length > 1 ? words.map(String) : [];
}

/** Describes the text that each pattern matches, with an example. Every pattern of the schemas is listed here. */
export const patternWords: Readonly<Record<string, string>> = {
  "^[a-z0-9-]+$": "small Latin letters, digits and hyphens, as tashkent-2024",
  "^\\/embed\\/": "the address of an embed without its language, as /embed/growth/kaz/",
  "^A\\d+$": "the letter A and a number, as A12",
  "^[A-Z]{3}$": "a country code of three capital letters, as KAZ",
  "^[A-Z]{2}$": "a country code of two capital letters, as KZ",
  "^\\d{3}$": 'three digits in " ", as "051"',
  "^\\d{4}-(0[1-9]|1[0-2])$": "a month as 2024-08",
  "^[+-](0\\d|1[0-4]):[0-5]\\d$": "an offset from UTC as +10:00",
  "^M[-\\d.,MmLlHhVvZz ]+$": "an SVG path of M, L, H, V and Z",
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'text in " "',
  number: "a number, without quotation marks",
  int: "a whole number, without quotation marks",
  array: "a list in [ ]",
  tuple: "a list in [ ]",
  object: "an object in { }",
  boolean: "true or false",
};

const formatWords: Readonly<Record<string, string>> = {
  date: "a day of the calendar as 2024-08-09",
  datetime: "a moment with its offset from UTC, as 2024-08-09T10:00:00+10:00",
  url: "an address that begins with https:// or http://",
};

function describeFormat(issue: z.core.$ZodIssueInvalidStringFormat): string {
  const pattern = issue.pattern?.replace(/^\/(.*)\/[a-z]*$/, "$1") ?? "";
  return formatWords[issue.format] ?? patternWords[pattern] ?? `text of the form ${pattern}`;
}

function describeLeast({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === "string") return "words, not an empty text";
  if (origin === "array") return minimum === 1 ? "at least one" : `a list of ${minimum}`;
  return inclusive ? `a number of ${minimum} or more` : `a number above ${minimum}`;
}

function describeMost({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): string {
  if (origin === "array") return `a list of ${maximum}`;
  return inclusive ? `a number of ${maximum} or less` : `a number below ${maximum}`;
}

function oneOf(words: readonly string[]): string {
  return words.length === 1 ? `"${words[0]}"` : `one of ${words.map((word) => `"${word}"`).join(", ")}`;
}
