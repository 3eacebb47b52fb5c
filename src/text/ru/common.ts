import type { Qualifier } from "../../model/statement";

/** Words that several parts of the product use. */
export const common = {
  noData: "нет данных",
  notSurveyed: "опроса не было",
  notReported: "нет данных",
  table: "Таблица",
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
};
