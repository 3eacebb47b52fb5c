const rightCosts: Readonly<Record<string, string>> = {
  "allow-scripts": "без allow-scripts рисунок неподвижен: переключатели и подсказки не работают",
  "allow-same-origin": "без allow-same-origin рисунок ничего не помнит и не может копировать",
  "allow-popups": "без allow-popups не открываются ссылки на источники и на атлас",
  "allow-popups-to-escape-sandbox":
    "без allow-popups-to-escape-sandbox открытые из рисунка страницы сохраняют ограничения рамки и могут не работать",
  "allow-downloads": "без allow-downloads не скачиваются файлы",
};

/** The consequences of missing sandbox permissions. */
export function sayRights({ rights }: { readonly rights: readonly string[] }): string {
  const costs = rights.map((right) => rightCosts[right] ?? right).join("; ");
  return `${costs.charAt(0).toUpperCase()}${costs.slice(1)}.`;
}
