import type { Measure, Qualifier } from "../../model/statement";
import type { FigureName } from "../../model/view";

/** Words that several parts of the product use. */
export const common = {
  title: "Атлас добровольчества СНГ",
  section: {
    growth: "Рост",
    map: "Карта",
    timeline: "Форум",
  } satisfies Record<FigureName, string>,
  failed: {
    title: "Этот рисунок не удалось показать",
    lead: "Остальная страница работает. Числа – в таблице источников ниже.",
    again: "Попробовать ещё раз",
  },
  noData: "нет данных",
  notSurveyed: "опроса не было",
  notReported: "нет данных",
  table: "Таблица",
  download: "Скачать",
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
    "up-to": (value) => `до ${value}`,
    "approximate-as-said": (value) => `приблизительно ${value}`,
  } satisfies Record<Qualifier, (value: string) => string>,
  measures: {
    volunteers: "Добровольцев",
    "network-volunteers": "Добровольцев в акциях Сети",
    "network-cities": "Городов, где действуют партнёры Сети",
    "national-events": "Мероприятий республиканского уровня",
    "regional-events": "Мероприятий городского и областного уровня",
    initiatives: "Крупных волонтёрских инициатив",
    "initiative-volunteers": "Добровольцев, занятых в инициативах",
    accounts: "Учётных записей на платформе Добро.рф",
    "survey-volunteers": "Добровольцев по обследованию рабочей силы",
    participants: "Участников",
    delegates: "Делегатов",
    regions: "Регионов",
    "planned-events": "Запланировано событий",
  } satisfies Record<Measure, string>,
  derivedPerThousand: (value: string, formula: string) => `Вычислено: ${value} на 1 000 жителей (${formula})`,
  saidBy: (speaker: string, period: string) => `${speaker}, ${period}`,
  afterSpeaker: (speaker: string, after: string) => `${speaker}, со слов: ${after}`,
  duringEvent: (event: string) => `${event}, день не указан`,
};
