import { toPlural } from "../plural";

/** Messages of the people figure. */
export const people = {
  /** The label of the dots: one of them in the instrumental and the nominative, and the form after their number. */
  who: {
    stated: () => ({ be: "добровольцем", one: "доброволец", many: volunteersOf }),
    /** For a count of only a part of the country's volunteers. */
    part: () => ({
      be: "добровольцем крупных инициатив",
      one: "доброволец крупных инициатив",
      many: (count: number) => `${volunteersOf(count)} крупных инициатив`,
    }),
    /** `society` in the genitive: «Красного Креста» */
    observed: (society: string) => ({
      be: `добровольцем ${society}`,
      one: `доброволец ${society}`,
      many: (count: number) => `${volunteersOf(count)} ${society}`,
    }),
  },
  /** The finding. `where`: «В Казахстане». */
  change: (said: {
    readonly where: string;
    readonly be: string;
    readonly beforeYear: number;
    readonly before: string;
    readonly afterYear: number;
    readonly after: string;
  }) =>
    `${said.where} в ${said.beforeYear} году ${said.be} был один житель из ${said.before}, в ${said.afterYear}-м — один из ${said.after}`,
  share: (where: string, one: string, oneIn: string) => `${where} ${one} — один житель из ${oneIn}`,
  /** For a count of only a part of the country's volunteers. */
  sharePart: (where: string, residents: string, count: number) =>
    `${where} на одного добровольца крупных инициатив приходится ${residents} ${residentsOf(count)}`,
  notePart: (year: number, residents: string, count: number) =>
    `${year}, ${residents}\u00a0${residentsOf(count)} на\u00a0одного добровольца крупных инициатив`,
  counted: (where: string, people: string) => `${where} ${people}`,
  nothing: (where: string) => `${where} нет данных о числе добровольцев`,
  saidChange: (said: {
    readonly before: string;
    readonly beforeYear: number;
    readonly after: string;
    readonly afterYear: number;
    readonly speaker: string;
  }) =>
    `Добровольцев было ${said.before} в ${said.beforeYear} году и ${said.after} в ${said.afterYear} году (${said.speaker}).`,
  saidOnce: (measure: string, value: string, when: string, speaker: string) =>
    `${measure}: ${value} (${when}, ${speaker}).`,
  observed: (publisher: string) =>
    `Это добровольцы одной организации, а не все добровольцы страны. Данные: ${publisher}.`,
  dot: (people: string) => `Одна точка — ${people} добровольцев.`,
  rest: "Точка поменьше — меньше тысячи.",
  note: (year: number, oneIn: string) => `${year}, один из ${oneIn}`,
  yearLabel: "Какой год показан",
  alt: (counts: string) => `Точками показано: ${counts}.`,
  altCount: (value: string, note: string) => `${value} (${note})`,
  table: {
    /** `counted`: «Добровольцы крупных инициатив» */
    caption: (counted: string, country: string) => `${counted} и жители: ${country}`,
    year: "Год",
    residents: "Жители",
    oneIn: "Жителей на одного",
  },
};

function volunteersOf(count: number): string {
  return toPlural("ru", count, { one: "доброволец", few: "добровольца", other: "добровольцев" });
}

function residentsOf(count: number): string {
  return toPlural("ru", count, { one: "житель", few: "жителя", other: "жителей" });
}
