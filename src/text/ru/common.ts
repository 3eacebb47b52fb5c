import type { Society } from "../../model/country";
import type { GapReason, Observation } from "../../model/observation";
import type { Measure, Qualifier } from "../../model/statement";
import type { FigureName } from "../../model/view";

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

/** Messages that several parts of the product use. */
export const common = {
  title: "Атлас добровольчества СНГ",
  section: {
    growth: "Рост",
    people: "Люди",
    map: "Карта",
    timeline: "Форум",
  } satisfies Record<FigureName, string>,
  failed: {
    title: "Этот рисунок не удалось показать",
    lead: "Остальная страница работает. Числа — в таблице источников ниже.",
    again: "Попробовать ещё раз",
  },
  noData: "нет данных",
  /** The reason for a year without a value. */
  gaps: {
    "not-reported": "нет данных",
    "not-surveyed": "опроса не было",
    "not-published": "данных, которые можно прочесть, мы не нашли",
  } satisfies Record<GapReason, string>,
  table: "Таблица",
  download: "Скачать",
  csvNumbers: "(дроби с запятой)",
  embed: "Встроить",
  source: "Источник",
  sources: "Источники",
  derived: "Вычислено",
  close: "Закрыть",
  qualified: {
    exact: (value) => value,
    "exact-as-said": (value) => value,
    about: (value) => `около ${value}`,
    "more-than": (value) => `более ${value}`,
    "up-to": (value) => `до ${value}`,
    "approximate-as-said": (value) => `приблизительно ${value}`,
  } satisfies Record<Qualifier, (value: string) => string>,
  measures: {
    volunteers: "Добровольцы",
    "network-volunteers": "Добровольцы в акциях Сети",
    "network-cities": "Города, где действуют партнёры Сети",
    "national-events": "Мероприятия республиканского уровня",
    "regional-events": "Мероприятия муниципального и областного уровня",
    initiatives: "Крупные волонтёрские инициативы",
    "initiative-volunteers": "Добровольцы крупных инициатив",
    accounts: "Участники платформы «Добро.рф»",
    "qazvolunteer-volunteers": "Добровольцы на платформе Qazvolunteer",
    "survey-volunteers": "Добровольцы по обследованию рабочей силы",
    "ngo-volunteers": "Добровольцы НКО по отчётам организаций",
    "year-volunteers": "Люди старше 15 лет, которые за год были добровольцами",
    "all-forms-volunteers": "Добровольцы в организациях и вне их",
    "project-participants": "Участники проектов",
    "week-participants": "Участники Национальной недели волонтёрства",
    "squad-members": "Участники отрядов БРСМ, Гомельская область",
    participants: "Участники",
    organisers: "Организаторы и руководители проектов",
    delegates: "Делегаты",
    "primorye-delegates": "Делегаты от Приморья",
    regions: "Регионы",
    "planned-events": "Запланированные мероприятия",
  } satisfies Record<Measure, string>,
  derivedPerThousand: (value: string, formula: string) => `Вычислено: ${value} на 1 000 жителей (${formula})`,
  saidBy: (speaker: string, period: string) => `${speaker}, ${period}`,
  /** `after`: in the genitive, «Наурыза Елемесова» */
  afterSpeaker: (speaker: string, after: string) => `${speaker}, со слов ${after}`,
  /** For an organisation as the origin. `source` in the accusative: «Росстат» */
  citing: (speaker: string, source: string) => `${speaker} со ссылкой на ${source}`,
  /** «в декабре 2022 года» */
  inMonth: (month: number, year: number) => `в ${monthsIn[month - 1]} ${year} года`,
  inYear: (year: number) => `в ${year} году`,
  /** `days`: the days of the forum, «9–12 августа 2024 г.» */
  duringForum: (days: string) => `во время форума, ${days}, день не указан`,
  /** The position in the order of the meeting, from 1, after `duringForum`. */
  inOrder: (when: string, position: number) => `${when}; ${position}-е по порядку`,
  undated: "дата не указана",
  /** The translation of a quotation, below the original. */
  translation: (words: string) => `Перевод: «${words}»`,
  /** The statuses of an observation other than reported. */
  observed: {
    "carried-over": "перенесено с предыдущего года",
    unchanged: "неизвестно, сообщено или перенесено с предыдущего года",
  } satisfies Record<Exclude<Observation["status"], "reported">, string>,
  /** The national society, in the genitive. */
  societies: { "red-cross": "Красного Креста", "red-crescent": "Красного Полумесяца" } satisfies Record<
    Society,
    string
  >,
  volunteersOf: (society: string) => `Добровольцы ${society}`,
  observedKey: "Знак «?» после числа: неизвестно, сообщено или перенесено с предыдущего года.",
  /** A value that may be reported or carried over. */
  uncertain: (value: string) => `${value}?`,
  /** After the title of a source. `language`: its name, «английский» */
  writtenIn: (language: string) => `(на ${language.replace(/ий$/, "ом")} языке)`,
};
