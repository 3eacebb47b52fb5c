import type { Measure } from "../../model/statement";
import type { CountScale } from "../../model/view";
import { toPlural } from "../plural";

const monthsIn = [
  "январе",
  "феврале",
  "марте",
  "апреле",
  "мае",
  "июне",
  "июле",
  "августе",
  "сентябре",
  "октябре",
  "ноябре",
  "декабре",
];
const monthsShort = [
  "янв.",
  "фев.",
  "март",
  "апр.",
  "май",
  "июнь",
  "июль",
  "авг.",
  "сен.",
  "окт.",
  "ноя.",
  "дек.",
];

const times = (ratio: number) =>
  toPlural("ru", ratio, { one: "раз", few: "раза", many: "раз", other: "раза" });

/** Words of the growth figure. */
export const growth = {
  /** The finding. `where`: «в Казахстане»; `ratio` as written and as a number, for its plural. */
  grown: (where: string, ratio: string, count: number) =>
    `${where} добровольцев стало в ${ratio} ${times(count)} больше`,
  notGrown: (where: string, people: string) => `${where} добровольцев: ${people}`,
  single: (country: string, people: string) => `${country}: ${people}, рост неизвестен`,
  series: (where: string, people: string, year: number) =>
    `${where} ${people} Красного Креста и Красного Полумесяца в ${year} году`,
  seriesEmpty: (where: string) => `${where} нет данных о добровольцах Красного Креста и Красного Полумесяца`,
  volunteers: (people: string, count: number) =>
    `${people} ${toPlural("ru", count, { one: "доброволец", few: "добровольца", other: "добровольцев" })}`,
  lead: (said: {
    readonly beforeYear: number;
    readonly before: string;
    readonly afterYear: number;
    readonly after: string;
    readonly where: string;
    readonly speaker: string;
    readonly role: string | undefined;
  }) => {
    const later = said.afterYear - said.beforeYear === 1 ? "годом позже — уже" : `в ${said.afterYear} году —`;
    const role = said.role === undefined ? "" : ` (${said.role})`;
    return `В ${said.beforeYear} году их было ${said.before}, ${later} ${said.after}, рассказал на форуме ${said.where} ${said.speaker}${role}.`;
  },
  singleLead: ({
    speaker,
    role,
    when,
    measure,
  }: {
    readonly speaker: string;
    readonly role: string | undefined;
    readonly when: string;
    readonly measure: Measure;
  }) => {
    const who = role === undefined ? speaker : `${speaker}, ${role}`;
    const counted =
      measure === "initiative-volunteers"
        ? " Это добровольцы, которые работают над крупными волонтёрскими инициативами."
        : "";
    return `${when} это число назвала на форуме ${who}.${counted} Названо одно значение, поэтому о росте ничего не известно.`;
  },
  seriesLead:
    "Это добровольцы одной организации, а не все добровольцы страны. Общего числа для роста источники не дают.",
  seriesCarried: (years: string, count: number) =>
    count === 1
      ? `За ${years} год Международная федерация повторила прежнее значение: эта точка пустая, линия к ней пунктирная.`
      : `За ${years} годы Международная федерация повторила прежнее значение: эти точки пустые, линия к ним пунктирная.`,
  seriesGap: (years: string) => `За ${years} год данных нет.`,
  doubt: (speaker: string, when: string, people: string) =>
    `Другие официальные лица называли другие числа: ${speaker} ${when} говорил о ${people}.`,
  /** «в декабре 2022 года» */
  inMonth: (month: number, year: number) => `в ${monthsIn[month - 1]} ${year} года`,
  inYear: (year: number) => `в ${year} году`,
  /** «200 тысячах», after «о» */
  aboutThousands: (value: string, count: number) =>
    `${value} ${toPlural("ru", count, { one: "тысяче", other: "тысячах" })}`,
  thousands: (count: number) => toPlural("ru", count, { one: "тысяча", few: "тысячи", other: "тысяч" }),
  people: (count: number) => toPlural("ru", count, { one: "человек", few: "человека", other: "человек" }),
  ofThousand: "на 1 000 жителей",
  ratePhrase: (rate: string) => `${rate} на 1 000 жителей`,
  unitWhen: (unit: string, when: string) => `${unit}, ${when}`,
  pointName: (said: string, speaker: string, when: string) => `${said}, ${when}, ${speaker}`,
  saidBy: (said: string, by: string) => `${said} (${by})`,
  byWhen: (speaker: string, when: string) => `${speaker}, ${when}`,
  shortMonth: (month: number, year: number) => `${monthsShort[month - 1]} ${year}`,
  fromTo: (from: string, to: string) => `${from} — ${to}`,
  notComputed: "не вычислено",
  carriedOver: "перенесено",
  times: (ratio: string) => `×${ratio}`,
  and: (one: string, other: string) => `${one} · ${other}`,
  more: (thousands: string, count: number) =>
    `${thousands} ${toPlural("ru", count, { one: "тысяча", few: "тысячи", other: "тысяч" })}`,
  scaleLabel: "В чём считать добровольцев",
  scales: { people: "Человек", "per-thousand": "На 1 000 жителей" } satisfies Record<CountScale, string>,
  showOthers: "Показать другие заявления",
  othersKey: "Пустой кружок — сказано другими; стрелка — «более»; прерывистый — «около».",
  omitted: (statements: string) =>
    `На 1 000 жителей не пересчитано: ${statements}. Нет данных о населении или период длиннее года.`,
  computedPeople: (growth: string, ratio: string) =>
    `Вычислено по двум значениям: ${growth}, то есть ${ratio}.`,
  computedRates: (growth: string, rates: string, people: string) =>
    `Вычислено: ${rates}. На 1 000 жителей рост ${growth}, по числу людей ${people}.`,
  computed: (rates: string) => `Вычислено: ${rates}.`,
  forYear: (year: number, formula: string) => `${year} — ${formula}`,
  equals: (formula: string, value: string) => `${formula} = ${value}`,
  population: "Население — Всемирный банк, оценка на середину года.",
  besideTitle: { growth: "Сеть о себе", single: "Ещё сказано" },
  beside: {
    volunteers: (_: number) => "добровольцев",
    "network-volunteers": (_: number) => "добровольцев участвуют в акциях Сети",
    "network-cities": (count: number) =>
      `${toPlural("ru", count, { one: "город", few: "города", other: "городов" })}, где действуют партнёры Сети`,
    "national-events": (_: number) => "мероприятий республиканского уровня",
    "regional-events": (_: number) => "мероприятий городского и областного уровня",
    initiatives: (_: number) => "крупных волонтёрских инициатив",
    "initiative-volunteers": (_: number) => "добровольцев работают над инициативами",
  } satisfies Partial<Record<Measure, (count: number) => string>>,
  besideBy: (speaker: string) => `говорит ${speaker}`,
  failed: "График загрузился не полностью. Все значения — в таблице ниже.",
  table: {
    when: "Период",
    value: "Значение",
    rate: "На 1 000 жителей",
    speaker: "Кто сказал",
    words: "Слова источника",
    source: "Источник",
  },
  /** What screen readers announce when it changes. */
  says: {
    scale: {
      people: "График показывает число людей.",
      "per-thousand": "График показывает число на\u00a01\u00a0000\u00a0жителей.",
    } satisfies Record<CountScale, string>,
    year: (year: number | undefined) =>
      year === undefined ? "Год не\u00a0выбран." : `Выбран ${year}\u00a0год.`,
  },
  keys: "Стрелки, Home и\u00a0End\u00a0— к\u00a0другому значению, Enter\u00a0— выбрать его год, Esc\u00a0— снять выбор.",
  alt: (points: string) => `Значения: ${points}.`,
};
