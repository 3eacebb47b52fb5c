import type { Page } from "@playwright/test";
import { chart, eventLabel, expectAlive, open, panel } from "./atlas";
import { expect, test } from "./test";

test.use({ contextOptions: { reducedMotion: "reduce" } });

type Choice = readonly [what: string, choose: (page: Page) => Promise<void>, address: string];

const radio = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

/** Checks the chart's first control. The chart's script loads only then; until then the prerendered chart is shown. */
async function chooseMeasure(page: Page): Promise<void> {
  await radio(page, "На 1 000 жителей").check();
  await expect(chart(page).getByRole("button", { name: /на 1 000 жителей/ })).not.toHaveCount(0);
}

/** Steps through every choice, with the address after each step. */
const walk: readonly Choice[] = [
  ["the measure", chooseMeasure, "/?scale=per-thousand"],
  [
    "what others said",
    (page) => page.getByRole("switch", { name: "Что говорили другие" }).uncheck(),
    "/?scale=per-thousand&others=false",
  ],
  [
    "a country",
    (page) => panel(page).getByRole("link", { name: "Казахстан" }).click(),
    "/country/kaz/?scale=per-thousand&others=false",
  ],
  [
    "a lens",
    (page) => radio(page, "Опрос").check(),
    "/country/kaz/?lens=survey&scale=per-thousand&others=false",
  ],
  [
    "a frame",
    (page) => radio(page, "Центральная Азия").check(),
    "/country/kaz/?lens=survey&frame=central-asia&scale=per-thousand&others=false",
  ],
  [
    "tiles",
    (page) => radio(page, "Плитки").check(),
    "/country/kaz/?lens=survey&frame=central-asia&layout=tiles&scale=per-thousand&others=false",
  ],
  [
    "a level",
    (page) => radio(page, "Дни").check(),
    "/country/kaz/?lens=survey&frame=central-asia&layout=tiles&scale=per-thousand&others=false&level=days",
  ],
  [
    "an event",
    (page) => eventLabel(page, "Сообщение EAOMedia").click(),
    "/country/kaz/?lens=survey&year=2024&event=forum-day-two&place=birobidzhan&frame=central-asia&layout=tiles&scale=per-thousand&others=false&level=days",
  ],
  [
    "a place",
    (page) => page.getByRole("button", { name: "Биробиджан на карте" }).click(),
    "/country/kaz/?lens=survey&year=2024&place=birobidzhan&frame=central-asia&layout=tiles&scale=per-thousand&others=false&level=days",
  ],
  [
    "a language",
    (page) => page.getByRole("link", { name: "English" }).click(),
    "/en/country/kaz/?lens=survey&year=2024&place=birobidzhan&frame=central-asia&layout=tiles&scale=per-thousand&others=false&level=days",
  ],
];

/** The text of a status: announced once after a choice, and not restored by a link. */
const announcement = /^( *- status)\b.*$/gm;

/** The accessibility tree of the page without status texts. A link has to restore all of it. */
const hear = async (page: Page) => (await page.locator("body").ariaSnapshot()).replace(announcement, "$1");

/** The accessibility tree once it is stable: a control changes at once, map and chart when the browser is idle. */
async function hearSettled(page: Page): Promise<string> {
  let heard = await hear(page);
  await expect
    .poll(
      async () => {
        const before = heard;
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
        heard = await hear(page);
        return heard === before;
      },
      { intervals: [500] },
    )
    .toBe(true);
  return heard;
}

async function expectHeard(page: Page, heard: string): Promise<void> {
  await expectAlive(page);
  await expect.poll(() => hear(page)).toBe(heard);
}

test("every choice is in the address, and back and forward step through the choices", async ({ page }) => {
  await open(page, "/");
  const heard = [await hearSettled(page)];
  const start = page.url();
  for (const [what, choose, address] of walk) {
    await choose(page);
    await expect(page, what).toHaveURL(new URL(`.${address}`, start).href);
    await page.mouse.move(0, 0);
    await expectAlive(page);
    heard.push(await hearSettled(page));
  }
  expect(new Set(heard).size, "every choice changes the page").toBe(walk.length + 1);
  for (const before of heard.slice(0, -1).reverse()) {
    await page.goBack();
    await expectHeard(page, before);
  }
  for (const after of heard.slice(1)) {
    await page.goForward();
    await expectHeard(page, after);
  }
  await page.reload();
  await expectHeard(page, heard.at(-1) ?? "");
});

test("a link restores the year of the map and of the chart", async ({ page }) => {
  await open(page, "/country/arm/");
  await chart(page).getByRole("button", { name: /2019/ }).click();
  await expect(page).toHaveURL(/\/country\/arm\/\?year=2019$/);
  await page.getByRole("slider", { name: "Год" }).press("ArrowLeft");
  await expect(page).toHaveURL(/\?year=2018$/);
  const heard = await hearSettled(page);
  await page.reload();
  await expectHeard(page, heard);
});

test("the theme is in the address but adds no step to the history", async ({ page }) => {
  await open(page, "/");
  await radio(page, "Опрос").check();
  await radio(page, "Тёмная").check();
  await expect(page).toHaveURL(/\/\?theme=dark&lens=survey$/);
  await page.goBack();
  await expect(radio(page, "Красный Крест и Полумесяц")).toBeChecked();
  await expect(radio(page, "Тёмная")).toBeChecked();
  await page.goForward();
  await expect(radio(page, "Опрос")).toBeChecked();
});

test("back and forward work across a link with foreign parameters", async ({ page }) => {
  await open(page, "/country/kaz/");
  await open(page, "/?utm_source=mail");
  await radio(page, "Опрос").check();
  await expect(page).toHaveURL(/lens=survey/);
  await page.goBack();
  await expect(page).toHaveURL(/utm_source=mail$/);
  await expect(radio(page, "Красный Крест и Полумесяц")).toBeChecked();
  await page.goForward();
  await expect(radio(page, "Опрос")).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(panel(page).getByRole("heading", { name: "Казахстан" })).toBeVisible();
});

test("switching the language keeps the view", async ({ page }) => {
  await open(page, "/country/uzb/?lens=survey&level=days");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/country\/uzb\/\?lens=survey&level=days$/);
  await expectAlive(page);
  await expect(page.getByRole("radio", { name: "Survey" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Days" })).toBeChecked();
  await expect(panel(page).getByRole("heading", { name: "Uzbekistan" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("the window title names the selected country", async ({ page }) => {
  await open(page, "/country/uzb/");
  await expect(page).toHaveTitle("Добровольцы в Узбекистане · Атлас добровольчества СНГ");
  await panel(page).getByRole("link", { name: "Ко всем странам" }).click();
  await expect(page).toHaveTitle("Атлас добровольчества СНГ: сколько добровольцев и кто это сказал");
});

test("a link shows its view before the reader scrolls", async ({ page }) => {
  await page.goto("./?lens=survey&year=2017&level=days");
  await expect(radio(page, "Опрос")).toBeChecked();
  await expect(radio(page, "Дни")).toBeChecked();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
