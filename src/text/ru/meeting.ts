import type { FigureName } from "../../model/view";

/** Messages of the statements at the meeting. */
export const meeting = {
  title: "Что сказали на встрече",
  lead: "Всё, что передаёт статья, в её порядке. Встреча прошла онлайн; время выступлений не указано.",
  occasion: "Форум и встреча",
  /** `order` from 1 */
  speech: (order: number) => `${["Первое", "Второе", "Третье"][order - 1] ?? `${order}-е`} выступление`,
  shownBy: {
    growth: "На графике",
    people: "В точках",
    map: "На карте",
    timeline: "На ленте времени",
  } satisfies Record<FigureName, string>,
};
