/** Messages of the site outside its pages: in installation, search results and shared links. */
export const app = {
  /** The label below the app icon, which fits about twelve letters. */
  shortTitle: "Атлас СНГ",
  description: "Сколько добровольцев в странах СНГ, кто это сказал и какие числа можно сравнивать.",
  /** For a country's page, after its finding. */
  survey: (year: number, percent: string) =>
    `По опросу ${year} года, добровольцами за месяц были ${percent} взрослых.`,
  /** The closing text of a country's page. */
  each: "У каждого числа указано, кто его назвал и когда.",
};
