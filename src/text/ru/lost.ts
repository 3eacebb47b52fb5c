/** Words for an address that leads nowhere: in a frame, and of a page without scripts. */
export const lost = {
  sentence: "Такого рисунка в атласе нет, или он переехал.",
  page: "Такой страницы в атласе нет.",
  atlas: "Открыть атлас",
  gallery: "Все рисунки для вставки",
};
