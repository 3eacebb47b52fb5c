import type { CisStatus } from "../../model/country";
import type { Lens } from "../../model/view";

/** Messages of the details panel of a country or a city. */
export const panel = {
  empty: {
    title: "Выберите страну",
    lead: "Выберите страну на карте или в списке: здесь появится всё, что о ней известно, и кто, когда и где это сказал.",
  },
  /** The meaning of the values next to the countries, by the lens of the map. The status text contains its own date. */
  values: {
    redcross: (year: number) =>
      `Добровольцы Красного Креста и Красного Полумесяца на 1 000 жителей, ${year} год.`,
    survey: (year: number) => `Доля взрослых, которые за месяц были добровольцами, опрос ${year} года.`,
    article: () => "Числа из статьи — о разном, сравнивать их нельзя.",
  } satisfies Record<Exclude<Lens, "status">, (year: number) => string>,
  back: "Ко всем странам",
  status: {
    member: "член СНГ",
    leaving: "член СНГ, выходит",
    associate: "ассоциированный член СНГ",
    "not-member": "не состоит в СНГ",
  } satisfies Record<CisStatus["kind"], string>,
  asOf: (date: string) => `по состоянию на ${date}`,
  before: (status: string) => `В 2024 году: ${status}`,
  years: { year: "Год", value: "Значение", note: "Примечание" },
  perThousand: (value: string) => `${value} на 1 000 жителей`,
  saidInArticle: "Сказано в статье",
  saidByOthers: (count: number) => `Другие источники: ${count}`,
  eventsOf: (count: number) => `События: ${count}`,
  unknown: "Чего мы не знаем",
  noTotal: "Официального общего числа добровольцев страны мы не нашли.",
  noGrowth: "Рост неизвестен: названо одно значение.",
  twoMethods: "Эти числа — о разном, или неизвестно, как они получены. Сравнивать их нельзя.",
  noEvents: "Событий в этом городе в наших источниках нет.",
  countries: "Страны",
};
