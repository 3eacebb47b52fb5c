import type { Locator, Page } from "@playwright/test";
import { open } from "./atlas";
import { code } from "./gallery";
import { desktop, expect, test } from "./test";

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((one) => one === document.activeElement);
  for (let step = 0; step < 40 && !(await isThere()); step += 1) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

test("a figure's link opens the dialog over the page with the current view", async ({ page }) => {
  await open(page, "/?lens=survey&year=2017&theme=dark");
  const link = page.locator("#map a.figure-embed");
  const dialog = page.getByRole("dialog", { name: "Встроить рисунок" });
  for (const leave of [
    () => page.keyboard.press("Escape"),
    () => dialog.getByRole("button", { name: "Закрыть" }).click(),
    () => page.mouse.click(2, 2),
  ]) {
    await link.click();
    await expect(code(dialog)).toHaveValue(/embed\/map\/survey\/\?year=2017"/);
    await expect(dialog.getByRole("radio", { name: "Как у читателя" })).toBeChecked();
    await leave();
    await expect(dialog).toHaveCount(0);
    await expect(link).toBeFocused();
  }
  await expect(page).toHaveURL(/lens=survey/);
});

test("a click that opens a new tab shows the gallery there", async ({ page, context }) => {
  await open(page, "/country/kaz/");
  const link = page.locator("#growth a.figure-embed");
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    link.click({ modifiers: ["ControlOrMeta"] }),
  ]);
  await expect(opened).toHaveURL(/\/embed\/\?view=growth%2Fkaz%2F$/);
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test.describe("with a keyboard only", () => {
  test.use(desktop);

  test("the dialog can be opened, used and closed", async ({ page, context, baseURL }) => {
    await context.grantPermissions(["clipboard-write"], { origin: new URL(baseURL ?? "").origin });
    await open(page, "/country/kaz/");
    const link = page.locator("#growth a.figure-embed");
    await link.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(code(dialog)).toBeVisible();
    expect(await dialog.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await tabTo(page, dialog.getByRole("radio", { name: "Как у читателя" }));
    await page.keyboard.press("ArrowRight");
    await expect(code(dialog)).toHaveValue(/theme=light/);
    await tabTo(page, dialog.getByRole("slider"));
    await page.keyboard.press("ArrowRight");
    await expect(dialog.getByRole("slider")).toHaveValue("650");
    await tabTo(page, dialog.getByRole("button", { name: "Скопировать: Код для вставки" }));
    await page.keyboard.press("Enter");
    await expect(dialog.getByRole("status").filter({ hasText: "Скопировано" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(link).toBeFocused();
  });
});

test.describe("when the dialog's script fails to load", () => {
  test.use({ expectedNoise: /ERR_FAILED|dynamically imported module/ });

  test("the link leads to the gallery", async ({ page }) => {
    await page.route(/embedDialog.*\.js/, (route) => route.abort());
    await open(page, "/country/kaz/");
    await page.locator("#growth a.figure-embed").click();
    await expect(page).toHaveURL(/\/embed\/\?view=growth%2Fkaz%2F$/);
    await expect(code(page)).toHaveValue(/embed\/growth\/kaz\/"/);
  });
});
