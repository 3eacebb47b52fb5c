/** Messages for an unknown address: in a frame, and in a page without scripts. */
export const lost = {
  sentence: "Такого рисунка в атласе нет, или он переехал.",
  page: "Такой страницы в атласе нет.",
  atlas: "Открыть атлас",
  gallery: "Все рисунки для вставки",
};
