import type { Measure } from "../../model/statement";
import type { CountScale } from "../../model/view";
import { toPlural, withNoun } from "../plural";

const monthsShort = [
  "янв.",
  "февр.",
  "март",
  "апр.",
  "май",
  "июнь",
  "июль",
  "авг.",
  "сент.",
  "окт.",
  "нояб.",
  "дек.",
];

const times = (ratio: number) =>
  toPlural("ru", ratio, { one: "раз", few: "раза", many: "раз", other: "раза" });

/** Messages of the growth figure. */
export const growth = {
  /** The origin of a stated value. `of` in the genitive: «Сети» */
  accordingTo: (of: string) => `По словам ${of}`,
  seriesBy: "По данным МФКК",
  /** The origin of a value computed from statements or observations. `of` as above. */
  computedBy: (of: string) => `Вычислено по словам ${of}`,
  seriesComputedBy: "Вычислено по данным МФКК",
  /** The finding. `where`: «в Казахстане»; `ratio` as written and as a number, for its plural. */
  grown: (said: {
    readonly where: string;
    readonly ratio: string;
    readonly count: number;
    readonly beforeYear: number;
    readonly afterYear: number;
  }) =>
    `В ${said.afterYear} году добровольцев ${said.where} стало в ${said.ratio} ${times(said.count)} больше, чем в ${said.beforeYear}-м`,
  notGrown: (where: string, people: string, year: number) =>
    `В ${year} году добровольцев ${where} было ${people}`,
  /** `when`: «в августе 2024 года» */
  single: (where: string, people: string, when: string, measure: Measure) =>
    measure === "initiative-volunteers"
      ? `${when} над крупными инициативами ${where} работали ${people}`
      : `${when} ${where} было ${people}`,
  /** `society` in the genitive: «Красного Креста» */
  series: (where: string, people: string, year: number, society: string) =>
    `в ${year} году ${where} было ${people} ${society}`,
  seriesEmpty: (where: string, society: string) => `${where} нет данных о добровольцах ${society}`,
  volunteers: (people: string, count: number) =>
    withNoun(people, toPlural("ru", count, { one: "доброволец", few: "добровольца", other: "добровольцев" })),
  lead: (said: {
    readonly beforeYear: number;
    readonly before: string;
    readonly afterYear: number;
    readonly after: string;
  }) => {
    const later = said.afterYear - said.beforeYear === 1 ? "годом позже" : `в ${said.afterYear} году`;
    return `В ${said.beforeYear} году их было ${said.before}, ${later} — ${said.after}.`;
  },
  /** The place of a statement. `of`: «Наурыза Елемесова»; `where`: «в Биробиджане». */
  retold: (publisher: string, of: string, where: string) =>
    `Так ${publisher} передаёт слова ${of} на онлайн-встрече во время форума ${where}.`,
  quoted: (of: string, where: string) => `Это слова ${of} на онлайн-встрече во время форума ${where}.`,
  ofInitiatives: "Это добровольцы крупных инициатив, а не все добровольцы страны.",
  singleOnly: "Названо одно значение, поэтому о росте ничего не известно.",
  seriesLead:
    "Это добровольцы одной организации, а не все добровольцы страны. Общего числа добровольцев по годам мы не нашли.",
  seriesCarried: (years: string, count: number) =>
    count === 1
      ? `За ${years} год значение перенесено с предыдущего года: этот кружок пустой, линия к нему пунктирная.`
      : `За ${years} годы значения перенесены с предыдущего года: эти кружки пустые, линии к ним пунктирные.`,
  seriesUnchanged: (years: string) =>
    `Неизвестно, сообщено или перенесено значение за ${years} год: после него стоит вопросительный знак.`,
  seriesGap: (years: string, count: number) =>
    `За ${years} ${toPlural("ru", count, { one: "год", other: "годы" })} данных нет.`,
  /** Years without any published data that can be read. */
  seriesUnread: (years: string, count: number) =>
    `За ${years} ${toPlural("ru", count, { one: "год", other: "годы" })} данных, которые можно прочесть, мы не нашли.`,
  doubt: (speaker: string, when: string, people: string) =>
    `Официальные лица называли и другие числа: ${when} ${speaker} — ${people}.`,
  /** Undefined if the language writes thousands in digits. */
  thousands: (count: number): string | undefined =>
    toPlural("ru", count, { one: "тысяча", few: "тысячи", other: "тысяч" }),
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
  scaleLabel: "Как считать добровольцев",
  scales: { people: "Человек", "per-thousand": "На 1 000 жителей" } satisfies Record<CountScale, string>,
  showOthers: "Что говорили другие",
  saidKey: "Пунктир соединяет два высказывания: что было между ними, неизвестно.",
  othersKey: "Пустой кружок — сказали другие; стрелка — «более»; прерывистый контур — «около».",
  omitted: (statements: string) =>
    `На 1 000 жителей не пересчитано: ${statements}. Нет данных о населении или период длиннее года.`,
  /** `more`: «110 000» */
  computedPeople: (ratio: string, more: string, percent: string) =>
    `Вычислено: ${ratio}; стало больше на ${more}, то есть на ${percent}.`,
  computed: (rates: string) => `Вычислено ${rates}.`,
  forYear: (year: number, formula: string) => `за ${year} год: ${formula}`,
  equals: (formula: string, value: string) => `${formula} = ${value}`,
  population: "Население — Всемирный банк, оценка на середину года.",
  besideTitle: { growth: "О самой Сети", single: "Ещё об этом" },
  beside: {
    volunteers: (_: number) => "добровольцев",
    "network-volunteers": (_: number) => "добровольцев участвуют в акциях Сети",
    "network-cities": (count: number) =>
      `${toPlural("ru", count, { one: "город", few: "города", other: "городов" })}, где действуют партнёры Сети`,
    "national-events": (_: number) => "мероприятий республиканского уровня",
    "regional-events": (_: number) => "мероприятий муниципального и областного уровня",
    initiatives: (_: number) => "крупных волонтёрских инициатив",
    "initiative-volunteers": (_: number) => "добровольцев работают над крупными инициативами",
  } satisfies Partial<Record<Measure, (count: number) => string>>,
  /** A sentence after the title: «О самой Сети говорит Наурыз Елемесов». */
  besideBy: (speakers: string, count: number) => `${count === 1 ? "говорит" : "говорят"} ${speakers}`,
  failed: "График загрузился не полностью. Все значения — в таблице ниже.",
  table: {
    /** `counted`: «Добровольцы крупных инициатив» */
    caption: (counted: string, country: string) => `${counted}: ${country}, значения с источниками`,
    when: "Период",
    value: "Значение",
    rate: "На 1 000 жителей",
    speaker: "Кто сказал",
    words: "Слова источника",
    source: "Источник",
  },
  /** Screen reader announcements of changes. */
  says: {
    scale: {
      people: "График показывает число людей.",
      "per-thousand": "График показывает число на 1 000 жителей.",
    } satisfies Record<CountScale, string>,
    year: (year: number | undefined) => (year === undefined ? "Год не выбран." : `Выбран ${year} год.`),
  },
  keys: "Стрелки, Home и\u00a0End\u00a0— к\u00a0другому значению, Enter\u00a0— выбрать его год, Esc\u00a0— снять выбор.",
  alt: (counted: string, points: string) => `${counted}: ${points}.`,
};
