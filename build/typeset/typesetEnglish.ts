import { filled, noBreak } from "./marks.ts";

const months =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const digit = `[\\d${filled.number}]`;
const units = "px|kB|MB|GB|min|s|km|million|billion|thousand";

/** A range between two dates of several words keeps its spaces. */
const endsDate = new RegExp(`(?:${months})(?:[ ${noBreak}]\\d{4})?$|[${filled.words}]$`, "u");
const beginsDate = new RegExp(`^(?:\\d{1,2}[ ${noBreak}])?(?:${months})|^[${filled.words}]`, "u");

/** Applies curly quotes, unspaced dashes, commas in numbers and no-break spaces before units to English text. Idempotent. */
export function typesetEnglish(text: string): string {
  return text
    .replace(/(?<![\d,.])\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)/gu, (found) => found.replace(/\s/gu, ","))
    .replace(/(?<=(?<![\d-])\d{4})-(?=\d{4}(?![\d-]))/gu, "–")
    .replace(/(?<=\S)[ \u00a0][-–—][ \u00a0](?=\S)/gu, (found, at: number, whole: string) => {
      const [before, after] = [whole.slice(0, at), whole.slice(at + found.length)];
      if (endsDate.test(before) && beginsDate.test(after)) return `${noBreak}– `;
      return /\d$/u.test(before) && /^\d/u.test(after) ? "–" : "—";
    })
    .replace(rule(`(?<=${digit}) (?=(?:${units})(?![A-Za-z]))`), noBreak)
    .replace(rule(`(?<=(?<!${digit})${digit}{1,2}) (?=(?:${months})(?![a-z]))`), noBreak)
    .replace(rule(`(?<=(?<![A-Za-z])(?:${months})) (?=\\d{4}(?!\\d))`), noBreak)
    .replace(/(?<=[A-Za-z])'(?=[a-z])/gu, "’")
    .replace(/(?<![=\w”])"([^"“”=<>\s](?:[^"“”=<>]*[^"“”=<>\s])?)"/gu, "“$1”");
}

function rule(pattern: string): RegExp {
  return new RegExp(pattern, "gu");
}
