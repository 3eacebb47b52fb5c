/** Words of the line about scripts that have not come. */
export const missing = {
  part: "Часть страницы не загрузилась: показан рисунок, кнопки на нём не работают.",
  version: "Вышла новая версия атласа.",
  browser: "Браузер слишком стар для кнопок и выбора: рисунки и числа показаны целиком.",
  load: "Загрузить",
};
