/** Words of the people figure. */
export const people = {
  /** Who the dots are: one of them in the instrumental and the nominative, many in the genitive. */
  who: {
    stated: { be: "добровольцем", one: "доброволец", many: "добровольцев" },
    observed: {
      be: "добровольцем Красного Креста или Красного Полумесяца",
      one: "доброволец Красного Креста или Красного Полумесяца",
      many: "добровольцев Красного Креста и Красного Полумесяца",
    },
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
  counted: (where: string, value: string, many: string) => `${where} ${value} ${many}`,
  nothing: (where: string) => `${where} нет данных о числе добровольцев`,
  saidChange: (said: {
    readonly before: string;
    readonly beforeYear: number;
    readonly after: string;
    readonly afterYear: number;
    readonly speaker: string;
  }) =>
    `Добровольцев было ${said.before} в ${said.beforeYear} году и ${said.after} в ${said.afterYear} году, говорит ${said.speaker}.`,
  saidOnce: (measure: string, value: string, when: string, speaker: string) =>
    `${measure}: ${value} (${when}), говорит ${speaker}.`,
  observed: (publisher: string) =>
    `Это добровольцы одной организации, а не все добровольцы страны. Данные: ${publisher}.`,
  dot: (people: string) => `Одна точка — ${people} добровольцев.`,
  rest: "Точка поменьше — меньше тысячи.",
  note: (year: number, oneIn: string) => `${year}, один из ${oneIn}`,
  yearLabel: "Какой год показан",
  alt: (counts: string) => `Точками показано: ${counts}.`,
  altCount: (value: string, note: string) => `${value} (${note})`,
  table: {
    caption: (country: string) => `Добровольцы и жители: ${country}`,
    year: "Год",
    people: "Добровольцы",
    residents: "Жители",
    oneIn: "Один житель из",
  },
};
