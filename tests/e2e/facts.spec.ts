import { growthRegion, open, readAll, toWords } from "./atlas";
import { expect, test } from "./test";

type Fact = readonly [fact: string, ...words: readonly RegExp[]];

/** The address at which each fact of the article appears, and the text that the page must contain for it. */
const facts: Readonly<Record<string, readonly Fact[]>> = {
  "/country/kaz/": [
    ["A6", /только усилил развитие добровольчества/],
    ["A7", /36 ?городов, где действуют партнёры Сети, 2024/, /в 36 городах/],
    ["A8", /30 тысяч добровольцев/, /добровольцев участвуют в акциях Сети/],
    ["A9", /более 40/, /республиканского уровня/],
    ["A10", /около 200/, /муниципального и областного уровня/],
    ["A11", /В 2022 году их было 130 тысяч/],
    ["A12", /годом позже — уже 240 тысяч/, /годом позже — 240 тысяч/],
    ["A13", /готовы работать с российскими учреждениями/, /о международном сотрудничестве в образовании/],
    ["growth", /240 000 [/:] 130 000 = 1,85; стало больше на 110 000, то есть на 84,6 %/],
    ["per 1,000, 2022", /6,49 на 1 000 жителей \(130 000 : 20 034 609 × 1 000\)/],
    ["per 1,000, 2023", /11,81 на 1 000 жителей \(240 000 : 20 330 104 × 1 000\)/],
    ["A9, words", /более 40 мероприятий республиканского уровня/],
    ["A10, words", /ещё около 200/],
  ],
  "/country/uzb/": [
    ["A14", /Ширин Абидова, директор Ассоциации волонтёров Узбекистана/],
    ["A15", /международное сотрудничество/],
    ["A16", /Ташкент/, /Самарканд/, /молодёжной и культурной столицами/],
    ["A17", /более 200 крупных волонтерских инициатив/],
    ["A18", /102 тысячи добровольцев/],
    ["per 1,000, 2024", /2,81 на 1 000 жителей \(102 000 : 36 361 859 × 1 000\)/],
  ],
  "/?event=forum": [
    ["A1", /Окружной форум добровольцев #МЫВМЕСТЕ в Биробиджане/, /9–12 августа 2024/, /с 9 по 12 августа/],
    [
      "A2",
      /тренинги\sфорума\sорганизовали\s«Росмолодёжь\.\sДобро», Ассоциация «Добро\.рф» и Правительство Еврейской автономной области/,
    ],
    ["A3", /Серию встреч и образовательных тренингов/],
    ["year inferred", /Мы вывели его из того, что 2024-й/],
  ],
  "/?level=meeting&event=meeting-cooperation": [
    [
      "A4",
      /«Год волонтёрства в СНГ»/,
      /[Оо]нлайн-встреча: в один из дней 9–12 августа 2024 г\./,
      /Казахстана и Узбекистана/,
    ],
    [
      "A5",
      /Наурыз Елемесов/,
      /Национальн\S+ волонтёрск\S+ сет\S+ Казахстана/,
      /Первым перед участниками выступил/,
    ],
    ["A14, order", /Также на встрече выступила/],
    ["A19", /синхронно действовать на благо всего мира/],
    ["no clock", /Порядок — как в статье\. Времени выступлений в ней нет/],
  ],
};

const englishFacts: typeof facts = {
  "/en/country/kaz/": [
    ["A7", /36/],
    ["A8", /30,000/],
    ["A9", /more than 40/],
    ["A10", /about 200/],
    ["A11", /130,000/],
    ["A12", /240,000/],
    ["growth", /240,000 [/:÷] 130,000 = 1\.85; 110,000 more, that is 84\.6%/],
    ["per 1,000", /6\.49 per 1,000 residents/, /11\.81 per 1,000 residents/],
  ],
  "/en/country/uzb/": [
    ["A17", /more than 200/],
    ["A18", /102,000/],
    ["per 1,000", /2\.81 per 1,000 residents/],
  ],
  "/en/?event=forum": [
    [
      "A1",
      /#МЫВМЕСТЕ \(“We are together”\) district volunteers’ forum in Birobidzhan/,
      /9\s?–\s?12 August 2024|August 9\s?–\s?12, 2024/,
    ],
  ],
};

/** The facts whose required text is missing. */
function missingIn(text: string, wanted: readonly Fact[]): readonly string[] {
  return wanted.filter(([, ...words]) => !words.every((word) => word.test(text))).map(([fact]) => fact);
}

for (const [address, wanted] of Object.entries({ ...facts, ...englishFacts })) {
  test(`${address} contains ${wanted.map(([fact]) => fact).join(", ")}`, async ({ page }) => {
    await open(page, address);
    expect(missingIn(await readAll(page), wanted)).toEqual([]);
  });
}

test("the chart names its two values, and its heading names their source", async ({ page }) => {
  await open(page, "/");
  const region = growthRegion(page);
  await expect(
    region.getByRole("button", { name: "130 тысяч, 2022, Исполком СНГ, со слов Наурыза Елемесова" }),
  ).toBeVisible();
  await expect(
    region.getByRole("button", { name: "240 тысяч, 2023, Исполком СНГ, со слов Наурыза Елемесова" }),
  ).toBeVisible();
  await expect(region.getByText("В 2022 году их было 130 тысяч, годом позже — 240 тысяч")).toBeVisible();
  await expect(region.getByRole("heading", { level: 2 })).toContainText(
    /^По\sсловам Национальной волонтёрской сети/,
  );
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  const drawn = Object.keys({ ...facts, ...englishFacts }).filter((address) => !address.includes("?"));
  for (const address of drawn) {
    test(`${address} still contains its facts`, async ({ page }) => {
      await page.goto(`.${address}`);
      const wanted = { ...facts, ...englishFacts }[address] ?? [];
      expect(missingIn(toWords((await page.getByRole("main").textContent()) ?? ""), wanted)).toEqual([]);
    });
  }

  for (const address of ["/", "/en/"]) {
    test(`${address} contains the whole article: organiser, speakers and every fact in order`, async ({
      page,
    }) => {
      await page.goto(`.${address}`);
      const told = page.locator("#meeting [data-fact]");
      await expect(told).toHaveCount(19);
      expect(await told.evaluateAll((all) => all.map((one) => one.getAttribute("data-fact")))).toEqual(
        Array.from({ length: 19 }, (_, index) => `A${index + 1}`),
      );
      for (const fact of await told.all()) await expect(fact.getByRole("link")).toBeVisible();
      await expect(page.locator(".standfirst")).toContainText(/2024.+(Биробиджан|Birobidzhan)/);
      await expect(page.locator("#meeting blockquote")).toHaveAttribute("lang", "ru");
      await page.locator("#meeting [data-fact=A18] a").click();
      await expect(page).toHaveURL(/\/country\/uzb\/\?year=2024$/);
      await expect(growthRegion(page).getByRole("heading").first()).toContainText(/102/);
    });
  }

  for (const address of ["/", "/en/", "/country/mda/", "/en/country/rus/"]) {
    test(`${address} has its figures with tables and sources, and working links`, async ({ page }) => {
      await page.goto(`.${address}`);
      for (const id of ["growth", "people", "map", "timeline"]) {
        const section = page.locator(`#${id}`);
        await expect(section.locator("svg:visible, ol:visible").first()).toBeVisible();
        await expect(section.locator("table")).not.toHaveCount(0);
        await section.locator("summary").last().click();
        await expect(section.locator("table").last()).toBeVisible();
        await expect(section.locator(".source-links").first()).toBeVisible();
      }
      const country = page.locator("#map svg:visible [data-mark=KAZ]").first();
      expect(await country.getAttribute("href")).toMatch(/\/country\/kaz\/$/);
      await page.getByRole("complementary").getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(page.url()).toMatch(/\/country\/|\/$/);
    });
  }

  test("the printed page has every figure and no controls", async ({ page }) => {
    await page.goto("./country/uzb/");
    await page.emulateMedia({ media: "print" });
    for (const id of ["growth", "people", "map", "timeline"])
      await expect(page.locator(`#${id} svg:visible, #${id} ol:visible`).first()).toBeVisible();
    await expect(page.locator(".figure-controls:visible, .map-zoom:visible")).toHaveCount(0);
  });

  test("an event of the timeline links to its row of the table, which opens", async ({ page }) => {
    await page.goto("./en/");
    await page.locator("#timeline [data-event=forum]:visible").first().click();
    const row = page.locator("#event-forum");
    await expect(row).toBeInViewport();
    expect(toWords(await row.innerText())).toMatch(/12 August 2024.*#МЫВМЕСТЕ.*Birobidzhan/);
    expect(page.url()).toMatch(/\/en\/\?event=forum#event-forum$/);
  });

  test("the table of the timeline lists every event of the forum and its meeting", async ({ page }) => {
    await page.goto("./");
    const text = toWords((await page.getByRole("main").textContent()) ?? "");
    for (const words of [
      "Окружной форум добровольцев",
      "Первым выступил Наурыз Елемесов",
      "Ширин Абидова",
      "EAOMedia пишет о трёх днях форума",
      "Андрей Садаев",
      "Делегаты: 120",
      "Регионы: 21",
    ]) {
      expect(text).toContain(words);
    }
  });
});
