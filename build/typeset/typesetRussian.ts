import { filled, noBreak } from "./marks.ts";

const digit = `[\\d${filled.number}]`;
const letter = "[а-яёА-ЯЁa-zA-Z]";
const space = `[ ${noBreak}]`;
const months =
  "[Яя]нвар[яеь]|[Фф]еврал[яеь]|[Мм]арт[ае]?|[Аа]прел[яеь]|[Мм]а[йяе]|[Ии]юн[яеь]|[Ии]юл[яеь]|[Аа]вгуст[ае]?|[Сс]ентябр[яеь]|[Оо]ктябр[яеь]|[Нн]оябр[яеь]|[Дд]екабр[яеь]|янв\\.|февр\\.|апр\\.|авг\\.|сент\\.|окт\\.|нояб\\.|дек\\.";
const particle = `(?:ли|ль|же|ж|бы|б)(?!${letter})`;
/** Prepositions, conjunctions and negations, which must stay on one line with the next word. */
const leaning = [
  ..."аивкосуя",
  ..."во да до за из ко на не ни но об от по со".split(" "),
  ..."без для или над обо ото под при про".split(" "),
].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
/** Words that may follow a number without being counted by it. */
const uncounted =
  "[авиксоуя]|бы|во|да|до|же|за|из|их|ко|ли|на|не|но|об|он|от|по|со|то|без|был|где|для|ещё|или|как|над|под|при|про|уже|чем|что|это|была|были|было";
const counted = `(?:[%‰°]|${filled.noun}|с(?!${letter}|${space}${letter})|(?:px|кБ|МБ|ГБ)(?!${letter})|(?!(?:${uncounted})(?!${letter}))[а-яё])`;

const rules: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/(?<=—)\u00a0/gu, " "],
  [rule(`(?<!${digit}|,)\\d{1,3}(?:${space}\\d{3})+(?!${digit})`), (found) => found.replaceAll(" ", noBreak)],
  [rule(`(?<=${digit}) (?=${counted})`), noBreak],
  [rule(`(?<=(?<!${letter})(?:${months})) (?=\\d{4}(?!\\d)|${filled.number})`), noBreak],
  [rule(`(?<=(?<![${filled.noun}.а-яёА-ЯЁ-])(?:${leaning.join("|")})) (?=\\S)(?!—)`), noBreak],
  [rule(`(?<=${letter}) (?=${particle})`), noBreak],
  [/(?<=(?<![А-ЯЁа-яё])[А-ЯЁ]\.) ?(?=[А-ЯЁ](?:\.|[а-яё]))/gu, noBreak],
  [/(?<=(?<![А-ЯЁа-яё])т\.) ?(?=[едпкч]\.)/gu, noBreak],
  [/(?<=[№§]) ?(?=\d)/gu, noBreak],
];

/**
 * Replaces the spaces that must not break and changes nothing else: for quotations.
 *
 * Rules: A. E. Milchin, L. K. Cheltsova, Spravochnik izdatelya i avtora, 2003.
 */
export function spaceRussian(text: string): string {
  // The cast is safe: `replace` accepts a string or a function, but TypeScript has no overload for both.
  return rules.reduce((set, [pattern, by]) => set.replace(pattern, by as string), text);
}

/** Applies print dashes and spaces to Russian text: «9–12 августа», «форум — в Биробиджане». Idempotent. */
export function typesetRussian(text: string): string {
  const dashed = text
    .replace(
      rule(`(?<=${digit})(?<!(?:${months})${space}\\d{4})(?:${space}[-–—]${space}|—)(?=${digit})`),
      "–",
    )
    .replace(/(?<=(?<![\d-])\d{4})-(?=\d{4}(?![\d-]))/gu, "–")
    .replace(rule(`(?<=\\S)${space}[-–—](?:${space}(?=\\S)|$)`), (found) =>
      found.length > 2 ? `${noBreak}— ` : `${noBreak}—`,
    );
  return spaceRussian(dashed);
}

function rule(pattern: string): RegExp {
  return new RegExp(pattern, "gu");
}
