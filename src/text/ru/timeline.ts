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

const monthsOf = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

/** Messages of the timeline figure. */
export const timeline = {
  /** `where`: «в Биробиджане»; `month` from 1, undefined if the days are in two months. */
  title: (where: string, days: number, month: number | undefined, year: number) => {
    const said = `${daysAsWords[days] ?? days}\u00a0${toPlural("ru", days, { one: "день", few: "дня", other: "дней" })}`;
    return `Форум ${where}: ${said} ${month === undefined ? "" : `${monthsOf[month - 1]} `}${year}\u00a0года`;
  },
  emptyTitle: "События форума",
  subtitle: (years: string) => `События ${years} годов`,
  subtitleWithClock: (years: string, placeIn: string, offset: string) =>
    `События ${years} годов; дни форума — по местному времени ${placeIn} (${offset})`,
  empty: "Событий в наших источниках нет.",
  drawing: "Лента времени: события по порядку",
  /** The contents of the drawing at each level. `years`: «2023–2026» */
  drawn: {
    years: (years: string) => `Лента времени: годы ${years}`,
    days: () => "Лента времени: дни форума",
    meeting: () => "Лента времени: порядок встречи",
  } satisfies Record<Level, (years: string) => string>,
  levelLabel: "Масштаб времени",
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
  noProgramme: "Программы форума мы не нашли: что было в остальные дни, неизвестно.",
  nothingKnown: "Что было в этот день, неизвестно: программы мы не нашли.",
  measured: (measure: string, value: string) => `${measure}: ${value}`,
  meetingDay: (title: string) => `${title}: в один из этих дней, в какой — не указано`,
  meetingWhen: (title: string, days: string) => `${title}: в один из дней ${days}`,
  meetingOrder: "Порядок — как в статье. Времени выступлений в ней нет.",
  clockThere: (place: string, offset: string) => `${place}, ${offset}`,
  clockYours: (zone: string, offset: string) => `Ваше время: ${zone}, ${offset}`,
  sameClock: (zone: string) => `Ваше время (${zone}) — то же, что на форуме.`,
  yours: (from: string, to: string) => `у вас: ${from} — ${to}`,
  moment: (day: string, time: string) => `${day}, ${time}`.replaceAll(" ", "\u00a0"),
  /** Screen reader announcements of changes. */
  says: {
    level: {
      years: "Показаны годы.",
      days: "Показаны дни форума.",
      meeting: "Показан порядок встречи.",
    } satisfies Record<Level, string>,
    event: (title: string, when: string) => `Выбрано событие: ${title}, ${when.replace(/\.$/, "")}.`,
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
  table: {
    caption: "Все события",
    when: "Когда",
    event: "Событие",
    place: "Место",
    source: "Источник",
    /** A statement, possibly with a full stop at its end, and its speaker. */
    said: (words: string, speaker: string) => `${words.replace(/\.$/, "")} (${speaker}).`,
  },
  plannedNote: "в планах; состоялось ли, неизвестно",
};
