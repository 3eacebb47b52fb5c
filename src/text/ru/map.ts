import type { FrameName, Lens } from "../../model/view";
import { toPlural } from "../plural";

/** Words of the map figure. */
export const map = {
  lensLabel: "Что показывает карта",
  lenses: {
    redcross: "Красный Крест и Полумесяц",
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
  keys: "Стрелки, Home и End — к другой стране, Enter — выбрать, + и − — ближе и дальше, 0 — вернуть рамку, Esc — снять выбор.",
  tileKeys: "Стрелки, Home и End — к другой стране, Enter — выбрать, Esc — снять выбор.",
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
  /** Below the years that can be chosen: those that cannot. */
  unpublished: (years: string, count: number) =>
    `Данные за ${years} ${toPlural("ru", count, { one: "год", other: "годы" })} не опубликованы`,
  otherYear: (asked: number, shown: number) => `За ${asked} год значений нет, показан ${shown}-й.`,
  /** What screen readers announce when it changes. */
  says: {
    lens: (lens: string) => `На карте: ${lens}.`,
    year: (year: number) => `Показан ${year} год.`,
    play: "Годы сменяются по порядку.",
    frame: (frame: string) => `Видна часть карты: ${frame}.`,
    tiles: "Страны показаны плитками.",
    country: (mark: string) => `${mark}.`,
    noCountry: "Страна не выбрана.",
    place: (place: string) => `Выбран город: ${place}.`,
  },
  missing: "нет данных",
  /** After «из»: «девяти стран», for as many as the CIS has; more are written as a number. */
  ofCountries: (count: number) =>
    `${numeralsOf[count - 1] ?? count} ${toPlural("ru", count, { one: "страны", other: "стран" })}`,
  /** Of the pattern, and of the sign after the number. */
  unchanged: (status: string) => `«?» — ${status}`,
  method: "равные интервалы",
  tableCountry: "Страна",
  redcross: {
    /** The finding: `societies` with their countries, as `societyIn` writes them. */
    title: (societies: string, countries: string, year: number) =>
      `Больше всего добровольцев на жителя — ${societies}, из ${countries} с данными, ${year} год`,
    /** `society` in the genitive: «Красного Креста» */
    societyIn: (society: string, where: string) => `у ${society} ${where}`,
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
    title: (places: string, value: string, countries: string, year: number) =>
      `Опрос-${year}: ${places} добровольцами за месяц были ${value} взрослых — больше всего из ${countries} с данными`,
    emptyTitle: "Опрос: сколько взрослых были добровольцами за месяц",
    subtitle: (year: number) =>
      `Доля взрослых, которые за последний месяц посвятили время организации как добровольцы, опрос ${year} года. Оценки опроса — отдельные точки, а не ход изменений`,
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
      "Новость Исполкома СНГ о форуме в Биробиджане, август 2024 года. Страны считают по-разному, поэтому цветом они не сравниваются",
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

const numeralsOf = [
  "одной",
  "двух",
  "трёх",
  "четырёх",
  "пяти",
  "шести",
  "семи",
  "восьми",
  "девяти",
  "десяти",
];

/** A note begins a sentence in the dataset and continues one here; a proper name keeps its capital. */
function lowerFirst(sentence: string): string {
  return /^(СНГ|Устав)/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
