import type { Level } from "../../model/view";
import { toPlural } from "../plural";

const daysAsWords = [
  "",
  "один",
  "два",
  "три",
  "четыре",
  "пять",
  "шесть",
  "семь",
  "восемь",
  "девять",
  "десять",
];

/** Words of the timeline figure. */
export const timeline = {
  title: (days: number) =>
    `Форум шёл ${daysAsWords[days] ?? days} ${toPlural("ru", days, { one: "день", few: "дня", other: "дней" })} в год, который СНГ посвятил волонтёрам`,
  emptyTitle: "События форума",
  subtitle: (years: string) => `События ${years} годов`,
  subtitleWithClock: (years: string, placeIn: string, offset: string) =>
    `События ${years} годов; дни форума — по местному времени ${placeIn} (${offset})`,
  empty: "Событий в наших источниках нет.",
  drawing: "Лента времени: события по порядку",
  levelLabel: "Как подробно показано время",
  levels: { years: "Годы", days: "Дни", meeting: "Встреча" } satisfies Record<Level, string>,
  zoomIn: "Ближе",
  zoomOut: "Дальше",
  keys: "Стрелки, Home и End — к другому событию, Enter — выбрать, + и − — ближе и дальше, Esc — снять выбор.",
  label: (place: string | undefined, date: string, planned: boolean) =>
    [planned ? "план" : undefined, place, date].filter((part) => part !== undefined).join(", "),
  noEvents: "нет событий",
  gap: (months: number, isAtLeast: boolean) =>
    isAtLeast
      ? `не меньше ${months} ${toPlural("ru", months, { one: "месяца", other: "месяцев" })}`
      : `${months} ${toPlural("ru", months, { one: "месяц", few: "месяца", other: "месяцев" })}`,
  noProgramme: "Программа форума не опубликована: что было в остальные дни, источники не говорят.",
  nothingKnown: "Что было в этот день, источники не говорят.",
  measured: (measure: string, value: string) => `${measure}: ${value}`,
  meetingDay: (title: string) => `${title}: в один из этих дней, какой — в источнике не сказано`,
  meetingWhen: (title: string, days: string) => `${title}: в один из дней ${days}, онлайн`,
  meetingOrder: "Порядок — по статье. Часов и минут в ней нет.",
  clockThere: (place: string, offset: string) => `${place}, ${offset}`,
  clockYours: (zone: string, offset: string) => `Ваше время: ${zone}, ${offset}`,
  sameClock: (zone: string) => `Ваше время (${zone}) — то же, что на форуме.`,
  yours: (from: string, to: string) => `у вас: ${from} — ${to}`,
  moment: (day: string, time: string) => `${day}, ${time}`.replaceAll(" ", "\u00a0"),
  /** What screen readers announce when it changes. */
  says: {
    level: {
      years: "Показаны годы.",
      days: "Показаны дни форума.",
      meeting: "Показан порядок встречи.",
    } satisfies Record<Level, string>,
    event: (title: string, when: string) => `Выбрано событие: ${title}, ${when}.`,
    place: (place: string) => `На\u00a0карте отмечено место: ${place}.`,
    nothing: "Событие не\u00a0выбрано.",
  },
  chosen: "Выбранное событие",
  online: "Онлайн",
  onMap: (place: string) => `${place} на карте`,
  whereNot: "место не названо",
  eventsAt: (placeIn: string) => `События ${placeIn}`,
  noEventsAt: (placeIn: string) => `Событий ${placeIn} в наших источниках нет.`,
  said: "Что об этом сказано",
  table: { caption: "Все события", when: "Когда", event: "Событие", place: "Место", source: "Источник" },
  plannedNote: "план; было ли — неизвестно",
};
