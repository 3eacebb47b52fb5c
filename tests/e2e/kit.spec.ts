import { copyFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { toKitAddress } from "../../src/model/deckAddress";
import type { Language } from "../../src/model/language";
import { expectShow, slide } from "./deck";
import { expect, phone, test } from "./test";

/** Opens a language's single-file deck from disk without a network. Returns the addresses that it requests. */
async function openKit(page: Page, language: Language, query = ""): Promise<readonly string[]> {
  const file = test.info().outputPath(`тренинг (1) ${language}.html`);
  copyFileSync(`dist${toKitAddress(language)}`, file);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.route(/^https?:/, (route) => route.abort());
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href + query);
  return asked;
}

/** The address of the file without query and fragment. */
const toFile = (address: string) => address.replace(/[?#].*/, "");

for (const [language, asking, republic] of [
  ["ru", /Откуда берутся/, /^Казахстан/],
  ["en", /Where volunteer numbers/, /^Kazakhstan/],
] as const) {
  test(`the deck works as one file without a network: ${language}`, async ({ page }) => {
    const asked = await openKit(page, language);
    await expectShow(page);
    await expect(slide(page).getByRole("heading", { name: asking })).toBeVisible();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press("PageDown");
    await expect(slide(page)).toHaveId("finding");
    await expect(page).toHaveURL(/\.html#\/finding/);
    await expect(slide(page).locator(".recharts-wrapper").first()).toBeVisible();
    expect(await page.evaluate(() => document.fonts.check('16px "Golos Text"', "Жq"))).toBe(true);
    await page.goto(`${toFile(page.url())}#/map`);
    await expect(slide(page)).toHaveId("map");
    const country = slide(page).getByRole("link", { name: republic });
    await country.click();
    await expect(country).toHaveAttribute("aria-current", "true");
    expect(asked).toEqual(
      asked.filter((address) => address.startsWith("file:") && address.includes(".html")),
    );
    expect(new Set(asked.map((address) => address.replace(/#.*/, ""))).size).toBe(1);
  });
}

test("the timer of the exercise runs in the file", async ({ page }) => {
  await openKit(page, "ru", "#/exercise");
  await expectShow(page);
  await page.keyboard.press("t");
  await expect(slide(page).getByRole("timer")).not.toHaveText("5:00");
  await slide(page).getByRole("button", { name: "Сначала" }).click();
  await expect(slide(page).getByRole("timer")).toHaveText("5:00");
});

test("no link of the file points to the disk", async ({ page }) => {
  await openKit(page, "ru");
  const places = await page
    .locator("a[href]")
    .evaluateAll((links) =>
      links.map((link) => new URL(String(link.getAttribute("href")), document.baseURI).href),
    );
  expect(places.length).toBeGreaterThan(20);
  const others = places.filter((place) => toFile(place) !== toFile(page.url()));
  expect(others.filter((place) => !/^https?:/.test(place))).toEqual([]);
});

test("a link to the site, opened from the file, shows the deck", async ({ page }) => {
  await openKit(page, "ru", "#country/kaz/?year=2023");
  await expect(page.locator("#opening h2")).toBeVisible();
});

test("the theme parameter works in the file too", async ({ page }) => {
  await openKit(page, "en", "?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("the file also runs when opened on the site", async ({ page }) => {
  await page.goto(`.${toKitAddress("en")}`);
  await expectShow(page);
});

test.describe("on a phone, where the deck is a list", () => {
  test.use(phone);

  for (const address of ["/", "/en/", "/present/", "/en/present/"])
    test(`${address} offers the file for download with its size`, async ({ page }) => {
      await page.goto(`.${address}`);
      const link = page.locator("a[download]", { hasText: /одним файлом|one file/ });
      await expect(link).toHaveText(/1,\d\sМБ$|1\.\d\sMB$/);
      const coming = page.waitForEvent("download");
      await link.click();
      expect((await coming).suggestedFilename()).toMatch(/^cis-volunteering-training-(ru|en)\.html$/);
    });
});
