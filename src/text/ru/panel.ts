import type { CisStatus } from "../../model/country";
import type { Measure } from "../../model/statement";

/** Words of the panel that tells all that is known of a country or a city. */
export const panel = {
  empty: {
    title: "Выберите страну",
    lead: "Нажмите на страну на карте или в списке: здесь будет всё, что о ней известно, – с тем, кто, когда и где это сказал.",
  },
  back: "Ко всем странам",
  status: {
    member: "член СНГ",
    leaving: "член СНГ, выходит",
    associate: "ассоциированный участник СНГ",
    "not-member": "не состоит в СНГ",
  } satisfies Record<CisStatus["kind"], string>,
  asOf: (date: string) => `на ${date}`,
  before: (status: string) => `В 2024 году: ${status}`,
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
  perThousand: (value: string) => `${value} на 1 000 жителей`,
  derivedPerThousand: (value: string, formula: string) => `Вычислено: ${value} на 1 000 жителей (${formula})`,
  saidInArticle: "Сказано в статье",
  saidByOthers: (count: number) => `Другие источники: ${count}`,
  saidBy: (speaker: string, period: string) => `${speaker}, ${period}`,
  afterSpeaker: (speaker: string, after: string) => `${speaker}, со слов: ${after}`,
  carriedOver: "перенесено с прошлого года",
  eventsOf: (count: number) => `События: ${count}`,
  unknown: "Чего мы не знаем",
  noTotal: "Общее число добровольцев страны: в источниках не найдено.",
  noGrowth: "Рост неизвестен: названо одно значение.",
  twoMethods: "Эти значения получены разными способами, сравнивать их нельзя.",
  noEvents: "Событий в этом городе в наших источниках нет.",
  countries: "Страны",
  duringEvent: (event: string) => `${event}, день не указан`,
};
