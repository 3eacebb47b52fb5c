import { expect, test } from "./test";

/** What the article says (fact by fact), in the words that the page must have of it. */
const facts: readonly (readonly [fact: string, ...words: readonly RegExp[]])[] = [
  ["A1", /форум добровольцев #МЫВМЕСТЕ/i, /9–12 августа 2024/],
  ["A2", /Росмолодёжь\.Добро/, /Ассоциация Добро\.рф/, /Правительство Еврейской автономной области/],
  ["A3", /сери[яю] встреч и образовательных тренингов/i],
  ["A4", /«Год волонтёрства в СНГ»/, /онлайн/i, /в один из (этих )?дней/i],
  ["A5", /Первым выступил Наурыз Елемесов/, /Национальн\S+ волонтёрск\S+ сет\S+ Казахстана/],
  ["A6", /только усилил развитие добровольчества/],
  ["A7", /в 36 городах/],
  ["A8", /30 тысяч добровольцев/],
  ["A9", /более 40/],
  ["A10", /около 200/],
  ["A11", /в 2022 году их было 130 тысяч/],
  ["A12", /годом позже – уже 240 тысяч/],
  ["A13", /международном сотрудничестве в образовании/],
  ["A14", /Ширин Абидова/, /директор Ассоциации волонтёров Узбекистана/],
  ["A15", /международное сотрудничество/],
  ["A16", /молодежной и культурной столицами/],
  ["A17", /более 200 крупных волонтерских инициатив/],
  ["A18", /102 тысячи добровольцев/],
  ["A19", /синхронно действовать на благо всего мира/],
];

test("every fact of the article can be read on the pages of the two countries that it tells of", async ({
  page,
}) => {
  const texts: string[] = [];
  for (const address of [
    "./country/kaz/",
    "./country/uzb/",
    "./country/kaz/?level=days",
    "./country/kaz/?level=meeting",
    "./country/kaz/?event=forum",
  ]) {
    await page.goto(address);
    await expect(page.locator(".growth-figure svg, .recharts-surface").first()).toBeVisible();
    texts.push((await page.locator("main").innerText()).replace(/[\u00a0\u202f]/g, " "));
  }
  const missing = facts.filter(
    ([, ...words]) => !words.every((word) => texts.some((text) => word.test(text))),
  );
  expect(missing.map(([fact]) => fact)).toEqual([]);
});
