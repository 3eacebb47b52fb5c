/** Words of a frame whose address leads nowhere. */
export const lost = {
  sentence: "Такого рисунка в атласе нет, или он переехал.",
  atlas: "Открыть атлас",
  gallery: "Все рисунки для вставки",
};
