/** Words of the site outside its pages: where it is installed, found or shared. */
export const app = {
  /** Below the icon, where about twelve letters have room. */
  shortTitle: "Атлас СНГ",
  description: "Сколько добровольцев в странах СНГ, кто это сказал и какие числа можно сравнивать.",
  /** Of a country's page, after its finding. */
  survey: (year: number, percent: string) =>
    `По опросу ${year} года, добровольцами за месяц были ${percent} взрослых.`,
  /** What a country's page ends with. */
  each: "У каждого числа указано, кто его назвал и когда.",
};
