import type { FrameName, Lens } from "../../model/view";
import { toPlural } from "../plural";

/** Words of the map figure. */
export const map = {
  lensLabel: "Что показывает карта",
  lenses: {
    redcross: "Красный Крест",
    article: "Статья",
    survey: "Опрос",
    status: "Статус",
  } satisfies Record<Lens, string>,
  frameLabel: "Какая часть карты видна",
  frames: {
    cis: "Весь СНГ",
    "central-asia": "Центральная Азия",
    caucasus: "Кавказ и запад",
    "far-east": "Дальний Восток",
  } satisfies Record<FrameName, string>,
  tiles: "Плитки",
  mapName: (title: string) => `Карта. ${title}`,
  tilesName: (title: string) => `Плитки: каждая страна — равный квадрат. ${title}`,
  countries: "Страны",
  places: "Места событий",
  keys: "Стрелки ведут к соседней стране, Enter выбирает, Escape снимает выбор, плюс и минус меняют масштаб, ноль возвращает рамку.",
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  zoomReset: "Вернуть рамку",
  wheelHint: "Чтобы менять масштаб колесом, держите Ctrl или ⌘",
  borders: "Границы показаны схематично (Natural Earth) и не выражают позиции авторов о статусе территорий.",
  disputed: "Статус Крыма оспаривается; карта не принимает ничью сторону.",
  nonMembers: "Не входят в СНГ и на карте не закрашены:",
  nonMember: (name: string, note: string) => `${name} — ${lowerFirst(note)}`,
  marker: { event: "место событий", planned: "событие намечено" },
  placeEvents: (count: number) =>
    `${count} ${toPlural("ru", count, { one: "событие", few: "события", other: "событий" })}`,
  placeWhen: (name: string, when: string) => `${name}, ${when}`,
  shownYear: (year: number) => `${year} год`,
  yearLabel: "Год",
  play: "Показать год за годом",
  pause: "Остановить",
  otherYear: (asked: number, shown: number) => `За ${asked} год значений нет, показан ${shown}-й.`,
  missing: "нет данных",
  method: "равные интервалы",
  tableCountry: "Страна",
  redcross: {
    title: (places: string) => `Красный Крест: больше всего добровольцев на жителя — ${places}`,
    emptyTitle: "Добровольцы Красного Креста и Красного Полумесяца",
    subtitle: (year: number) =>
      `Добровольцы национальных обществ Красного Креста и Красного Полумесяца на 1 000 жителей, ${year} год`,
    detail: (value: string, year: number) => `${value} на 1 000 жителей, ${year}`,
    people: (value: string, count: number) =>
      `${value} ${toPlural("ru", count, { one: "доброволец", few: "добровольца", other: "добровольцев" })}`,
    missingIn: (year: number) => `нет данных за ${year} год`,
    unit: "на 1 000 жителей",
    tablePeople: "Добровольцы",
    tableShare: "На 1 000 жителей",
    tableNote: "Примечание",
  },
  survey: {
    title: (places: string, value: string) =>
      `Опрос: чаще всего волонтёрами бывают ${places} — ${value} взрослых`,
    emptyTitle: "Опрос: сколько взрослых бывают волонтёрами",
    subtitle: (year: number) =>
      `Доля взрослых, которые за последний месяц посвятили время организации как волонтёры, опрос ${year} года. Оценки опроса — отдельные точки, а не ход изменений`,
    detail: (value: string, year: number) => `${value} взрослых, опрос ${year} года`,
    missingIn: (year: number) => `в ${year} году опроса не было`,
    missing: "опроса не было",
    unit: "взрослых",
    tableYear: (year: number) => `Опрос ${year} года`,
  },
  status: {
    /** `leaving`, of the members, and `associates` may be empty. */
    title: (members: number, leaving: string, associates: string) =>
      `В СНГ ${members} ${toPlural("ru", members, { one: "член", few: "члена", other: "членов" })}${leaving && `, ${leaving}`}${associates && `; ${associates}`}`,
    leaving: (names: string, count: number) => `из них ${names} ${count === 1 ? "выходит" : "выходят"}`,
    associate: (names: string, count: number) =>
      `${names} — ${count === 1 ? "ассоциированный член" : "ассоциированные члены"}`,
    subtitle: (day: string) => `Статус государств в СНГ на ${day}`,
    notMember: "не входит в СНГ",
    kinds: { member: "член СНГ", leaving: "член СНГ, выходит", associate: "ассоциированный член" },
    short: { member: "член", leaving: "выходит", associate: "ассоц." },
    asOf: (status: string, day: string) => `${status}, на ${day}`,
    tableStatus: "Статус",
    tableDay: "На какой день",
    tableNote: "Примечание",
    before: (status: string) => `В 2024 году: ${status}.`,
  },
  article: {
    title: "Числа добровольцев в статье названы только по Казахстану и Узбекистану",
    subtitle:
      "Новость Исполкома СНГ о форуме в Биробиджане, август 2024 года. Страны считают разное, поэтому цветом они не сравниваются",
    lines: {
      volunteers: (place: string) => ["добровольцев", place],
      initiativeVolunteers: (place: string) => ["добровольцев", "в крупных инициативах", place],
    },
    detail: {
      volunteers: (value: string, when: string) => `${value} добровольцев, ${when}`,
      initiativeVolunteers: (value: string, when: string) =>
        `${value} добровольцев в крупных инициативах, ${when}`,
    },
    inYear: (country: string, when: string) => `${country}, ${when}`,
    silent: "в статье чисел нет",
    silentShort: "нет чисел",
    others: "О числе добровольцев в других странах статья не говорит.",
    tableWords: "Что сказано в статье",
  },
};

/** A note begins a sentence in the dataset and continues one here; a proper name keeps its capital. */
function lowerFirst(sentence: string): string {
  return /^(СНГ|Устав)/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
