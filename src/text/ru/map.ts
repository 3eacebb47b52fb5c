import type { FrameName, Lens } from "../../model/view";
import { toPlural } from "../plural";

/** Messages of the map figure. */
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
  mapName: (title: string) => `Карта. ${title}.`,
  tilesName: (title: string) => `Плитки: каждая страна — равный квадрат. ${title}.`,
  countries: "Страны",
  places: "Места событий",
  keys: "Стрелки, Home и End — к другой стране, Enter — выбрать, + и − — ближе и дальше, 0 — вернуть рамку, Esc — снять выбор.",
  tileKeys: "Стрелки, Home и End — к другой стране, Enter — выбрать, Esc — снять выбор.",
  zoomIn: "Приблизить",
  zoomOut: "Отдалить",
  zoomReset: "Вернуть рамку",
  wheelHint: "Чтобы менять масштаб колесом, держите Ctrl или ⌘",
  borders: "Границы показаны схематично (Natural Earth) и не выражают позиции авторов о статусе территорий.",
  disputed: "Статус Крыма оспаривается; карта не принимает ничьей стороны.",
  nonMembers: (names: string) => `Не входят в СНГ и на карте не закрашены: ${names}.`,
  /** `note`: a sentence without a subject, «Вышла из СНГ …» */
  nonMember: (name: string, note: string) => `${name} ${lowerFirst(note).replace("; ", ", ")}`,
  marker: { event: "место событий", planned: "событие намечено" },
  placeEvents: (count: number) =>
    `${count} ${toPlural("ru", count, { one: "событие", few: "события", other: "событий" })}`,
  placeWhen: (name: string, when: string) => `${name}, ${when}`,
  shownYear: (year: number) => `${year} год`,
  yearLabel: "Год",
  play: "Показать год за годом",
  pause: "Остановить",
  /** Shown below the selectable years: the years that cannot be selected. */
  unpublished: (years: string, count: number) =>
    `За ${years} ${toPlural("ru", count, { one: "год", other: "годы" })} данных, которые можно прочесть, мы не нашли`,
  otherYear: (asked: number, shown: number) => `За ${asked} год значений нет, показан ${shown}-й.`,
  /** Screen reader announcements of changes. */
  says: {
    lens: (lens: string) => `На карте: ${lens}.`,
    year: (year: number) => `Показан ${year} год.`,
    play: "Годы сменяются по порядку.",
    frame: (frame: string) => `Видна часть карты: ${frame}.`,
    tiles: "Страны показаны плитками.",
    country: (mark: string) => (mark.endsWith(".") ? mark : `${mark}.`),
    noCountry: "Страна не выбрана.",
    place: (place: string) => `Выбран город: ${place}.`,
  },
  missing: "нет данных",
  /** After «из»: «девяти стран», up to the number of CIS countries; larger numbers are in digits. */
  ofCountries: (count: number) =>
    `${numeralsOf[count - 1] ?? count} ${toPlural("ru", count, { one: "страны", other: "стран" })}`,
  /** Explains the pattern, and the sign after the number. */
  unchanged: (status: string) => `«?» — ${status}`,
  method: "равные интервалы",
  tableCountry: "Страна",
  redcross: {
    /** The finding: `societies` with their countries, as `societyIn` writes them. */
    title: (societies: string, countries: string, year: number) =>
      `Среди ${countries} с данными больше всего добровольцев на жителя в ${year} году было ${societies}`,
    /** Both in the genitive: «Красного Креста», «Армении» */
    societyIn: (society: string, country: string) => `у ${society} ${country}`,
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
      `По опросу ${year} года ${places} за месяц добровольцами были ${value} взрослых — самая большая доля из ${countries} с данными`,
    emptyTitle: "Опрос: сколько взрослых были добровольцами за месяц",
    subtitle: (year: number) =>
      `Доля взрослых, которые за последний месяц посвятили время организации как добровольцы, опрос ${year} года. Оценки опроса — отдельные точки, а не ход изменений.`,
    detail: (value: string, year: number) => `${value} взрослых, опрос ${year} года`,
    missingIn: (year: number) => `в ${year} году опроса не было`,
    missing: "опроса не было",
    unit: "взрослых",
    tableYear: (year: number) => `Опрос ${year} года`,
  },
  status: {
    /** `leaving`, a subset of the members, and `associates` may be empty. */
    title: (members: number, leaving: string, associates: string) =>
      `В СНГ ${numerals[members - 1] ?? members} ${toPlural("ru", members, { one: "член", few: "члена", other: "членов" })}${leaving && `, ${leaving}`}${associates && `; ${associates}`}`,
    leaving: (names: string, count: number) =>
      `${numerals[count - 1] ?? count} из них, ${names}, ${count === 1 ? "выходит" : "выходят"}`,
    associate: (names: string, count: number) =>
      `${names} — ${count === 1 ? "ассоциированный член" : "ассоциированные члены"}`,
    subtitle: (day: string) => `Статус государств в СНГ по состоянию на ${day}`,
    notMember: "не входит в СНГ",
    kinds: { member: "член СНГ", leaving: "член СНГ, выходит", associate: "ассоциированный член" },
    short: { member: "член", leaving: "выходит", associate: "ассоц." },
    asOf: (status: string, day: string) => `${status}, по состоянию на ${day}`,
    tableStatus: "Статус",
    tableDay: "По состоянию на",
    tableNote: "Примечание",
    before: (status: string) => `В 2024 году: ${status}.`,
  },
  article: {
    title: "Числа добровольцев в статье названы только по Казахстану и Узбекистану",
    subtitle:
      "Новость Исполкома СНГ о форуме в Биробиджане, август 2024 года. Считали по-разному, поэтому страны цветом не сравниваются.",
    lines: {
      volunteers: (place: string) => ["добровольцев", place],
      initiativeVolunteers: (place: string) => ["добровольцев", "в крупных инициативах", place],
    },
    detail: {
      volunteers: (value: string, when: string, by: string) => `${value} добровольцев, ${when} (${by})`,
      initiativeVolunteers: (value: string, when: string, by: string) =>
        `${value} добровольцев в крупных инициативах, ${when} (${by})`,
    },
    /** The person whom the article quotes. `of`: «Наурыза Елемесова» */
    inWordsOf: (of: string) => `со слов ${of}`,
    /** A short form for a tile: the number covers only a part of the country's volunteers. */
    part: (value: string) => `${value} (часть)`,
    /** For the table: a count, or a claim without its full stop. */
    counted: (measure: string, value: string, when: string, speakers: string) =>
      `${measure}: ${value}, ${when} (${speakers}).`,
    claimed: (claim: string, by: string) => `${claim} (${by}).`,
    inYear: (country: string, when: string) => `${country}, ${when}`,
    silent: "в статье чисел нет",
    silentShort: "нет чисел",
    others: "О числе добровольцев в других странах статья не говорит.",
    tableWords: "Что сказано в статье",
  },
};

const numerals = ["один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"];

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

/** A note starts a sentence in the dataset and continues one here; a proper name keeps its capital letter. */
function lowerFirst(sentence: string): string {
  return /^(СНГ|Устав)/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
