import type { Page } from "@playwright/test";
import { open } from "./atlas";
import { expect, test } from "./test";

/** Records the theme of the document after its HTML is parsed, before any module runs. */
async function recordEarlyTheme(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      observer.disconnect();
      sessionStorage.setItem("early", document.documentElement.dataset.theme ?? "none");
    }).observe(document, { childList: true, subtree: true });
  });
}

const earlyTheme = (page: Page) => page.evaluate(() => sessionStorage.getItem("early"));
const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const dark = "rgb(19, 24, 26)";

test("a link with a theme applies it before the first paint", async ({ page }) => {
  await recordEarlyTheme(page);
  await open(page, "/?theme=dark");
  expect(await earlyTheme(page)).toBe("dark");
  expect(await ground(page)).toBe(dark);
});

test("a chosen theme persists to the next visit and survives going back", async ({ page }) => {
  await recordEarlyTheme(page);
  await open(page, "/");
  await page.getByRole("radio", { name: "Тёмная" }).check();
  await open(page, "/en/");
  expect(await earlyTheme(page)).toBe("dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.getByRole("radio", { name: "Survey" }).check();
  await expect(page).toHaveURL(/lens=survey/);
  await page.goBack();
  await expect(page.getByRole("radio", { name: "Red Cross and Crescent" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await expect(page).toHaveURL(/#map$/);
  expect(await ground(page)).toBe(dark);
});

test("the page follows the system when no theme is chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page, "/");
  expect(await ground(page)).toBe(dark);
});

test("without storage the page still works and the theme can be chosen", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await open(page, "/");
  await page.getByRole("radio", { name: "Тёмная" }).check();
  expect(await ground(page)).toBe(dark);
});
