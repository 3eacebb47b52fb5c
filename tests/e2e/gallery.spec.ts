import { open } from "./atlas";
import { findFaults } from "./faults";
import { choose, code, openGallery, readWidth, survey2017 } from "./gallery";
import { expect, test } from "./test";

// Text that is still fading in would be measured as half transparent.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("a figure is chosen by its picture, kept in the address, and left by going back", async ({ page }) => {
  await openGallery(page);
  await expect(code(page)).toHaveCount(0);
  await page.getByRole("link", { name: /^По\sопросу 2021\sгода в\sТаджикистане/ }).click();
  await expect(page).toHaveURL(/\/embed\/\?view=map%2Fsurvey%2F$/);
  await expect(code(page)).toHaveValue(/embed\/map\/survey\/"/);
  await choose(page, "Тёмная");
  await expect(page).toHaveURL(/\?view=map%2Fsurvey%2F%3Ftheme%3Ddark$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/embed\/$/);
  await expect(code(page)).toHaveCount(0);
  await page.goForward();
  await expect(code(page)).toHaveValue(/theme=dark/);
});

test("the gallery keeps the view in another language", async ({ page }) => {
  await openGallery(page, survey2017);
  await page.getByRole("link", { name: /^EN/ }).click();
  await expect(page).toHaveURL(/\/en\/embed\/\?view=map%2Fsurvey%2F%3Fyear%3D2017$/);
  await expect(code(page)).toHaveValue(/\/en\/embed\/map\/survey\/\?year=2017"/);
});

test("figures can be searched, and keys skip between them", async ({ page }) => {
  await openGallery(page);
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("узб");
  await expect(page.getByRole("search").getByRole("status")).toHaveText(/^Показано\s3\sиз\s25$/);
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(3);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.press("Delete");
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(25);
  await page.getByRole("link", { name: /^Пропустить: Рост/ }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /^Пропустить: Люди/ })).toBeFocused();
  await expect(page.getByRole("link", { name: /^Пропустить: Люди/ })).toBeInViewport();
});

test.describe("when the data of the snippets fails to load", () => {
  test.use({ expectedNoise: /ERR_FAILED/ });

  test("the page says so and retries on request", async ({ page }) => {
    await page.route(/snippets\.json/, (route) => route.abort());
    await openGallery(page, survey2017);
    await expect(page.getByRole("alert")).toContainText("Проверьте связь с сетью");
    await page.unroute(/snippets\.json/);
    await page.getByRole("button", { name: "Попробовать ещё раз" }).click();
    await expect(code(page)).toHaveValue(/<iframe/);
  });
});

for (const [folder, language] of [
  ["/embed/", "Russian"],
  ["/en/embed/", "English"],
] as const) {
  test(`all figures are there without scripts, with pictures, pages and recipes, in ${language}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto(`.${folder}`);
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(25);
    await expect(page.getByText(/JavaScript, а\sон\sвыключен|JavaScript, which is off/)).toBeVisible();
    const pages = page.getByRole("link", { name: /^(Отдельная страница|Separate page): / });
    await expect(pages).toHaveCount(25);
    await expect(page.getByRole("link", { name: /PNG.*: / })).toHaveCount(25);
    await page.getByText("Telegram", { exact: true }).click();
    await expect(
      page.getByText(/^(Скопируйте адрес отдельной|Copy the address of the)/).first(),
    ).toBeVisible();
    await pages.first().click();
    await expect(page).toHaveURL(/embed\/growth\/kaz\/$/);
    await context.close();
  });

  for (const theme of ["light", "dark"] as const) {
    test(`the gallery passes axe in ${language}, ${theme}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme: theme });
      await openGallery(page, folder);
      expect(await findFaults(page)).toEqual([]);
      await openGallery(page, `${folder}?view=map%2Fsurvey%2F%3Fyear%3D2017`);
      await expect(code(page)).toBeVisible();
      const kinds = page.getByRole("group", { name: /^(Как встроить|How to embed)$/ }).getByRole("radio");
      for (const kind of await kinds.all()) {
        await kind.check();
        expect(await findFaults(page)).toEqual([]);
      }
    });

    test(`the dialog passes axe in ${language}, ${theme}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme: theme });
      await open(page, folder.replace("embed/", ""));
      await page.locator("a.figure-embed").first().click();
      await expect(code(page.getByRole("dialog"))).toBeVisible();
      expect(await findFaults(page)).toEqual([]);
    });
  }
}

test("nothing is wider than a viewport of 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const address of ["/embed/", survey2017, "/en/embed/"]) {
    await openGallery(page, address);
    expect(await readWidth(page), address).toBeLessThanOrEqual(0);
  }
  await open(page, "/country/kaz/");
  await page.locator("a.figure-embed").first().click();
  const dialog = page.getByRole("dialog");
  await expect(code(dialog)).toBeVisible();
  expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  expect(await readWidth(page)).toBeLessThanOrEqual(0);
});

test("the printed gallery has its figures and no controls", async ({ page }) => {
  await openGallery(page, survey2017);
  await expect(code(page)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(25);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("navigation", { name: "Для сайтов" })).toHaveCount(0);
  await expect(code(page)).toBeVisible();
});
