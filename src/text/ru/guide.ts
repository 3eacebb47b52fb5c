/** Messages around the pages for webmasters. */
export const guide = {
  skip: "К содержанию",
  pages: "Для сайтов",
  names: { gallery: "Встроить рисунок", doctor: "Проверить вставку" },
  language: "Язык",
};
