import type { AddressProblem } from "../../model/address";
import type { Theme } from "../../model/view";
import { formatList } from "../formatList";
import { toPlural } from "../plural";

/** Messages of the page around the figures. */
export const page = {
  windowTitle: (atlas: string) => `${atlas}: сколько добровольцев и кто это сказал`,
  /** `where`: «в Казахстане» */
  windowTitleOf: (where: string, atlas: string) => `Добровольцы ${where} · ${atlas}`,
  opening: {
    title: "Добровольцы СНГ: сколько их и кто это сказал",
    titleOf: (where: string) => `Добровольцы ${where}: что известно и кто это сказал`,
    /** `when`: «В августе 2024 года». */
    told: (when: string, where: string) =>
      `${when}, во время форума добровольцев ${where}, эксперты из Казахстана и Узбекистана рассказали онлайн, сколько у них добровольцев.`,
    atlas:
      "Атлас собрал эти и другие числа: у каждого указано, кто его назвал и можно ли сравнивать его с другими.",
    article: (publisher: string) => `Статья об этой встрече: ${publisher}`,
  },
  skip: "К содержанию",
  sections: "Разделы",
  others: "Другие источники",
  sources: "Источники",
  language: "Язык",
  theme: "Тема",
  themes: { auto: "Как в системе", light: "Светлая", dark: "Тёмная" } satisfies Record<Theme, string>,
  notice: {
    lead: "Ссылка ведёт не совсем сюда. Показан ближайший вид.",
    parts: {
      path: "адрес",
      country: "страна",
      theme: "тема",
      chrome: "окружение рисунка",
      lens: "слой карты",
      year: "год",
      event: "событие",
      place: "город",
      frame: "часть карты",
      layout: "вид карты",
      scale: "мера",
      others: "что говорили другие",
      level: "уровень ленты",
    } satisfies Record<AddressProblem["part"] | "country", string>,
    problem: (part: string, found: string) => `${part}: «${found}»`,
  },
  noscript: "Без JavaScript рисунки неподвижны: переключатели не работают, ссылки работают.",
  othersTitle: "Что говорят другие источники",
  othersLead:
    "Это высказывания о разных вещах: участники одной сети, одной платформы, ответы на опрос. Сравнивать страны по ним нельзя, поэтому они показаны по одной стране.",
  othersCount: (count: number) =>
    `${count} ${toPlural("ru", count, { one: "высказывание", few: "высказывания", other: "высказываний" })}`,
  /** `countries`: each with its preposition, «в Кыргызстане» */
  othersUntold: (countries: readonly string[]) =>
    `Общего числа добровольцев ${formatList("ru", countries)} мы не нашли.`,
  training: {
    title: "Тренинг",
    lead: "Те же карты и графики на слайдах, с вопросами к залу и заметками ведущего. Один файл открывается с флешки и без сети.",
    open: "Открыть слайды",
    download: "Скачать одним файлом",
  },
  sourcesTitle: "Откуда числа",
  sourcesLead:
    "Каждое число на странице взято из одного из этих источников или вычислено по ним. Где источники молчат, стоит «нет данных».",
  licences: {
    title: "Лицензии",
    code: "Код — по лицензии MIT.",
    values:
      "Свод данных можно использовать по лицензии CC BY 4.0 со ссылкой на атлас и на первоисточник; данные CAF принадлежат Charities Aid Foundation.",
  },
};
