import type { Locator, Page } from "@playwright/test";
import { chart, map, open, panel, timeline } from "./atlas";
import { desktop, expect, test } from "./test";

test.use({ ...desktop, contextOptions: { reducedMotion: "reduce" } });

/** Presses Tab until an element with the name has the focus; fails when none gets it. */
async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press(key);
    const focused = await nameOfFocus(page);
    if (name.test(focused)) return;
    seen.push(focused);
  }
  expect(seen, `the tab key comes to ${name}`).toEqual([]);
}

/** The name or the text of the focused element. */
function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
    const name = focused?.getAttribute("aria-label") ?? labels[0]?.textContent ?? focused?.textContent ?? "";
    return name.replace(/\s+/g, " ").trim();
  });
}

test("the first tab stop skips to the content", async ({ page }) => {
  await open(page, "/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "К содержанию" })).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator("a:focus, input:focus")).toHaveCount(1);
});

test("the growth chart works with the keyboard", async ({ page }) => {
  await open(page, "/");
  await tabTo(page, /^Человек$/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/scale=per-thousand/);
  await tabTo(page, /^Что говорили другие$/);
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/others=false/);
  // The chart follows the address a moment later; while the old points are shown, their positions belong to other
  // points.
  await expect(chart(page).getByRole("button", { name: /2019/ })).toHaveCount(0);
  await tabTo(page, /2022|2023/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(chart(page).getByRole("button", { pressed: true }).first()).toBeFocused();
  await expect(page).toHaveURL(/year=20\d\d/);
});

test("countries are one tab stop: arrows move, Enter selects, Escape clears", async ({ page }) => {
  await open(page, "/");
  await tabTo(page, /^Дальний Восток$|^Весь СНГ$/);
  await tabTo(page, /на\s1\s000\sжителей, 20\d\d/);
  await map(page).getByRole("link", { name: "Казахстан:" }).focus();
  await page.keyboard.press("ArrowDown");
  const reached = await nameOfFocus(page);
  expect(reached).toMatch(/^(Узбекистан|Кыргызстан|Туркменистан|Таджикистан):/);
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: reached.split(":")[0] ?? "" })).toBeVisible();
  expect(await nameOfFocus(page)).toBe(reached);
  await page.keyboard.press("Escape");
  await expect(panel(page).getByRole("heading", { name: "Выберите страну" })).toBeVisible();
  await page.keyboard.press("Tab");
  expect(await nameOfFocus(page)).toMatch(/событие|события|Самарканд/);
});

test("cities are one tab stop: arrows move, Enter selects", async ({ page }) => {
  await open(page, "/");
  await tabTo(page, /^Биробиджан, 2 события$/);
  await page.keyboard.press("ArrowRight");
  expect(await nameOfFocus(page)).toMatch(/^Хабаровск/);
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: "Хабаровск" })).toBeVisible();
  await expect(map(page).getByRole("link", { name: /^Хабаровск/ })).toBeFocused();
});

test("frames, zoom, years and the panel work with the keyboard", async ({ page }) => {
  await open(page, "/");
  await tabTo(page, /^Весь СНГ$/);
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Центральная Азия" })).toBeChecked();
  await tabTo(page, /^Приблизить$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Вернуть рамку" })).toBeEnabled();
  await tabTo(page, /^Показать год за годом$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/year=2018/);
  await tabTo(page, /^Азербайджан$/);
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: "Азербайджан" })).toBeVisible();
  await expect(page.locator("aside:focus, aside :focus"), "the focus stays in the panel").toHaveCount(1);
  await tabTo(page, /^Ко\sвсем странам$/);
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: "Выберите страну" })).toBeVisible();
});

test("the timeline works with the keyboard: + and − change its level, arrows move, Enter selects", async ({
  page,
}) => {
  await open(page, "/");
  await tabTo(page, /^Ташкент выбран/);
  await page.keyboard.press("ArrowRight");
  expect(await nameOfFocus(page)).toMatch(/^Идея форума/);
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "Выбранное событие" })).toContainText("Онлайн-встреча");
  await page.keyboard.press("+");
  await expect(page.getByRole("radio", { name: "Дни", exact: true })).toBeChecked();
  await expect(timeline(page).locator(":focus")).toHaveCount(1);
  await page.keyboard.press("+");
  await expect(page.getByRole("radio", { name: "Встреча" })).toBeChecked();
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect(page.getByRole("radio", { name: "Годы" })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Выбранное событие" })).toHaveCount(0);
  await expect(timeline(page).locator(":focus")).toHaveCount(1);
});

test("fast key presses in the timeline all count, also on a slow machine", async ({ page }) => {
  await open(page, "/");
  await tabTo(page, /^Ташкент выбран/);
  const countLosses = await watchFocus(timeline(page));
  const machine = await page.context().newCDPSession(page);
  await machine.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  const level = (name: RegExp) => timeline(page).getByRole("group", { name });
  await pressTwice(page, "+");
  await expect(level(/: порядок встречи$/)).toBeVisible();
  await pressTwice(page, "-");
  await expect(level(/: годы/)).toBeVisible();
  await page.keyboard.press("+");
  await expect(level(/: дни форума$/)).toBeVisible();
  expect(await countLosses(), "another level is drawn and the focus is not in it").toBe(0);
});

/** Presses a key twice, the second time before the page has responded to the first. */
async function pressTwice(page: Page, key: string): Promise<void> {
  await Promise.all([page.keyboard.press(key), page.keyboard.press(key)]);
}

/**
 * Watches the focus of a figure from now on.
 *
 * @returns the number of redraws, and how many of them left the focus elsewhere, if only until the next key press
 */
async function watchFocus(figure: Locator): Promise<() => Promise<number>> {
  const losses = await figure.evaluateHandle((element) => {
    const seen = { drawn: 0, lost: 0 };
    new MutationObserver(() => {
      seen.drawn += 1;
      if (!element.contains(document.activeElement)) seen.lost += 1;
    }).observe(element, { childList: true });
    return seen;
  });
  return async () => {
    const { drawn, lost } = await losses.jsonValue();
    expect(drawn, "the figure was drawn anew").toBeGreaterThan(0);
    return lost;
  };
}
