import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expectShow, openDeck, slide, stepOf } from "./deck";
import { desktop, expect, test } from "./test";

test.use(desktop);

/** Presses the key that opens the speaker's view, and waits until the two windows are connected. */
async function openSpeaker(page: Page, context: BrowserContext): Promise<Page> {
  const [speaker] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("s")]);
  await expectConnected(speaker);
  return speaker;
}

async function expectConnected(speaker: Page): Promise<void> {
  await expect(speaker.getByRole("status").filter({ hasText: "Показ идёт в другом окне" })).toBeVisible();
}

const place = (speaker: Page): Locator =>
  speaker.getByRole("navigation", { name: "Переключение слайдов" }).getByRole("status");

/** Expects both windows at a slide, counted from 1, and a step of it. */
async function expectStep(page: Page, speaker: Page, number: number, step: number): Promise<void> {
  await expect(place(speaker)).toHaveText(new RegExp(`^Слайд\\s${number}\\sиз\\s\\d+ · шаг\\s${step}\\sиз`));
  await expect(page.locator(".deck-count")).toHaveText(new RegExp(`^${number} /`));
  await expect(slide(page).locator(".fragment.visible")).toHaveCount(step - 1);
}

/** Checks the synchronization: forward, back, a selected country, a reload of each window. */
async function expectInStep(page: Page, speaker: Page): Promise<void> {
  await speaker.keyboard.press("PageDown");
  await expectStep(page, speaker, 1, 2);
  await page.keyboard.press("PageDown");
  await expectStep(page, speaker, 2, 1);
  await page.reload();
  await expectShow(page);
  await expectStep(page, speaker, 2, 1);
  await speaker.getByRole("button", { name: "Вперёд" }).click();
  await expectStep(page, speaker, 2, 2);
  await speaker.reload();
  await expectConnected(speaker);
  await expectStep(page, speaker, 2, 2);
  await page.keyboard.press("PageUp");
  await expectStep(page, speaker, 2, 1);
}

test("both windows show each other's changes, also after a reload of either", async ({ page, context }) => {
  await openDeck(page);
  const speaker = await openSpeaker(page, context);
  await expectInStep(page, speaker);
  await speaker.keyboard.press("b");
  await expect(page.locator(".reveal.paused")).toBeVisible();
  await speaker.keyboard.press("b");
  await expect(page.locator(".reveal.paused")).toHaveCount(0);
  await speaker.keyboard.press("End");
  await expectStep(page, speaker, 20, 1);
});

test("every key of the show works in the speaker's view", async ({ page, context }) => {
  await openDeck(page);
  const speaker = await openSpeaker(page, context);
  await expectInStep(page, speaker);
  const start = await stepOf(page);
  for (const forward of ["n", "l", "j", "ArrowDown"]) await speaker.keyboard.press(forward);
  await expect.poll(() => stepOf(page)).toBe("#/minister");
  for (const back of ["p", "h", "k", "ArrowUp"]) await speaker.keyboard.press(back);
  await expect.poll(() => stepOf(page)).toBe(start);
  for (const black of [".", "v"]) {
    await speaker.keyboard.press(black);
    await expect(page.locator(".reveal.paused")).toBeVisible();
    await speaker.keyboard.press(black);
    await expect(page.locator(".reveal.paused")).toHaveCount(0);
  }
  await speaker.keyboard.press("o");
  await expect(speaker.locator(".plan-list [aria-current]")).toBeFocused();
  await speaker.keyboard.press("?");
  await expect(speaker.getByRole("dialog")).toBeVisible();
  await speaker.keyboard.press("Escape");
  await expect(speaker.getByRole("dialog")).toHaveCount(0);
});

test("arrows and the space bar of the speaker's view advance, whatever was last pressed or revealed", async ({
  page,
  context,
}) => {
  await openDeck(page);
  const speaker = await openSpeaker(page, context);
  const at = (number: number, step: number) => expectStep(page, speaker, number, step);
  await speaker.keyboard.press("ArrowRight");
  await at(1, 2);
  await speaker.keyboard.press("Space");
  await at(2, 1);
  await speaker.locator(".plan-list button").nth(2).click();
  await at(3, 1);
  await speaker.keyboard.press("Space");
  await at(3, 2);
  await speaker.getByRole("button", { name: "Назад" }).click();
  await at(3, 1);
  await speaker.keyboard.press("ArrowRight");
  await at(3, 2);
});

test("a press on the slide of the speaker's view is not repeated later", async ({ page, context }) => {
  await openDeck(page, "#/minister");
  const speaker = await openSpeaker(page, context);
  await speaker.getByRole("button", { name: /Ещё один голос: 200\sтысяч/ }).click();
  await expect(slide(page).getByRole("textbox", { name: /200\sтысяч/ })).toHaveValue("1");
  await expect(speaker.locator("[data-pressed]")).toHaveCount(0);
});

test("the exercise timer runs alike in both windows, by buttons and by keys, and its end is announced", async ({
  page,
  context,
}) => {
  await page.clock.install({ time: "2026-08-09T10:00:00Z" });
  await openDeck(page, "#/exercise");
  const speaker = await openSpeaker(page, context);
  const left = (window: Page) => window.getByRole("timer").first();
  await expect(left(page)).toHaveText("5:00");
  await page.keyboard.press("t");
  await expect(slide(page).getByRole("button", { name: "Пауза" })).toBeVisible();
  await page.clock.runFor(61_000);
  await expect(left(page)).toHaveText("3:59");
  await speaker.getByRole("region", { name: "Сейчас" }).getByRole("button", { name: "Пауза" }).click();
  await expect(slide(page).getByRole("button", { name: "Пуск" })).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(left(page)).toHaveText("3:59");
  await speaker.keyboard.press("t");
  await expect(slide(page).getByRole("button", { name: "Пауза" })).toBeVisible();
  await page.clock.runFor(180_000);
  await expect(slide(page).getByRole("status").filter({ hasText: "Осталась минута" })).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(left(page)).toHaveText("0:00");
  await expect(slide(page).getByRole("status").filter({ hasText: "Время вышло" })).toBeVisible();
  await page.keyboard.press("r");
  await expect(left(page)).toHaveText("5:00");
  await expect(left(speaker)).toHaveText("5:00");
});

test("the key opens the speaker's view in a Cyrillic layout too", async ({ page, context }) => {
  await openDeck(page);
  const [speaker] = await Promise.all([
    context.waitForEvent("page"),
    page.evaluate(() => {
      dispatchEvent(new KeyboardEvent("keydown", { key: "ы", code: "KeyS", bubbles: true }));
    }),
  ]);
  await expect(speaker.getByRole("heading", { name: "Экран ведущего" })).toBeVisible();
});

test("a country selected on the map is synchronized both ways and after a reload", async ({
  page,
  context,
}) => {
  await openDeck(page, "#/map");
  const speaker = await openSpeaker(page, context);
  const country = (where: Locator) => where.locator("a[href*='country/uzb']").first();
  await country(slide(page)).dispatchEvent("click");
  const pane = speaker.getByRole("region", { name: "Сейчас" });
  await expect(country(pane)).toHaveAttribute("aria-current", "true");
  await page.reload();
  await expect(country(slide(page))).toHaveAttribute("aria-current", "true");
  await pane.locator("a[href*='country/aze']").first().dispatchEvent("click");
  await expect(slide(page).locator("a[href*='country/aze']").first()).toHaveAttribute("aria-current", "true");
  await expect(country(slide(page))).not.toHaveAttribute("aria-current", "true");
});

test("the speaker's view shows the next step early, with the notes of the slide", async ({
  page,
  context,
}) => {
  await openDeck(page, "#/finding");
  const speaker = await openSpeaker(page, context);
  const next = speaker.getByRole("region", { name: "Дальше" });
  await expect(next.getByText("То же на тысячу жителей")).toBeVisible();
  await expect(speaker.getByRole("region", { name: "Заметки ведущего" })).toContainText("Прочитайте вслух");
  await expect(speaker.getByRole("region", { name: "Заметки ведущего" })).toContainText("Спросите: Чего");
  await speaker.keyboard.press("Space");
  await expect(next.getByText("Источники противоречат друг другу")).toHaveCount(0);
  await expect(next.locator(".is-question")).toBeVisible();
});

test.describe("without BroadcastChannel", () => {
  test("a window and the one it opened stay synchronized", async ({ page, context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
    await openDeck(page);
    await expectInStep(page, await openSpeaker(page, context));
  });

  test("a speaker's view opened on its own says that it is alone, and works", async ({ page, context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel"));
    await page.goto("./present/?speaker");
    await expect(page.getByText("Связи с показом нет: переключайте его сами")).toBeVisible();
    await page.keyboard.press("PageDown");
    await expect(place(page)).toHaveText(/^Слайд\s1\sиз\s20 · шаг\s2\sиз\s2$/);
  });
});

test("windows stay synchronized when storage is blocked", async ({ page, context }) => {
  await context.addInitScript(() => {
    for (const name of ["sessionStorage", "localStorage"])
      Object.defineProperty(window, name, {
        // A window that opens runs this twice: empty first, then with its page.
        configurable: true,
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
  });
  await openDeck(page);
  const speaker = await openSpeaker(page, context);
  await expectInStep(page, speaker);
  await speaker.getByRole("checkbox", { name: /^Репетиция/ }).check();
  await expect(speaker.getByText("Браузер не хранит замеры")).toBeVisible();
});

test("both windows keep their state when they reload at once", async ({ page, context }) => {
  await openDeck(page);
  const speaker = await openSpeaker(page, context);
  for (const index of [1, 2, 3]) {
    await speaker.locator(".plan-list button").nth(index).click();
    await expectStep(page, speaker, index + 1, 1);
  }
  await Promise.all([page.reload(), speaker.reload()]);
  await expectConnected(speaker);
  await expectStep(page, speaker, 4, 1);
});

test("when the browser blocks the window, a link opens a synchronized speaker's view", async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    window.open = () => null;
    Reflect.deleteProperty(window, "BroadcastChannel");
  });
  await openDeck(page, "", "?minutes=20");
  await page.keyboard.press("s");
  const link = page.getByRole("dialog").getByRole("link", { name: "Открыть экран ведущего" });
  const [speaker] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await expectConnected(speaker);
  await expect(speaker).toHaveURL(/\?minutes=20&speaker$/);
  await speaker.keyboard.press("PageDown");
  await expectStep(page, speaker, 1, 2);
});

test("a plan of seven minutes includes only the required slides", async ({ page }) => {
  await openDeck(page, "", "?minutes=7");
  const seen = new Set<string>();
  for (let press = 0; press < 30; press += 1) {
    seen.add((await slide(page).getAttribute("id")) ?? "");
    await page.keyboard.press("PageDown");
  }
  const musts = [
    ...["opening", "draw", "finding", "minister", "contradiction"],
    ...["initiatives", "uzbekistan", "words", "tomorrow"],
  ];
  expect([...seen]).toEqual(musts);
  for (let press = 0; press < 30; press += 1) {
    await page.keyboard.press("PageUp");
    seen.add((await slide(page).getAttribute("id")) ?? "");
  }
  expect([...seen]).toEqual(musts);
  await expect(slide(page)).toHaveAttribute("id", "opening");
});

test("slides are counted within the plan", async ({ page }) => {
  await openDeck(page, "#/initiatives", "?minutes=7");
  await expect(page.locator(".deck-count")).toHaveText("6 / 9");
});

test("the speaker's view opens the slide of its address and reports an unknown one", async ({ page }) => {
  await page.goto("./present/?speaker#/map/0");
  await expect(place(page)).toHaveText(/^Слайд\s14\sиз\s20 · шаг\s2\sиз\s3$/);
  await expect(page.locator(".deck-notice")).toHaveCount(0);
  await page.goto("about:blank");
  await page.goto("./present/?speaker#/map/99");
  await expect(place(page)).toHaveText(/^Слайд\s14\sиз\s20 · шаг\s3\sиз\s3$/);
  await expect(page.locator(".deck-notice")).toContainText(/показан шаг\s3\sиз\s3/);
});

test("the speaker's focus moves from slide to slide only", async ({ page }) => {
  await page.goto("./present/?speaker#/draw");
  await page.getByRole("region", { name: "Сейчас" }).getByRole("slider").focus();
  const focused = () => page.evaluate(() => document.activeElement?.className);
  await page.keyboard.press("PageDown");
  await expect.poll(focused).toBe("question-answer");
  await page.keyboard.press("PageDown");
  await expect.poll(focused).toBe("slide present");
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe(
    "none",
  );
});

for (const folder of ["/", "/en/"])
  test(`the notes of each slide fit at 1280 × 720, ${folder}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`.${folder}present/?speaker`);
    const slides = page.locator(".plan-list button");
    await expect(slides.first()).toBeVisible();
    const cut: string[] = [];
    for (const one of await slides.all()) {
      await one.click();
      await expect(one).toHaveAttribute("aria-current", "step");
      const isCut = await page
        .locator(".speaker-notes")
        .evaluate((notes) => notes.scrollHeight > notes.clientHeight);
      if (isCut) cut.push(await one.innerText());
    }
    expect(cut).toEqual([]);
  });

test("a slide outside the plan is shown on request", async ({ page, context }) => {
  await openDeck(page, "#/contradiction", "?minutes=7");
  const speaker = await openSpeaker(page, context);
  await speaker.getByRole("button", { name: /В\sскольких городах/ }).click();
  await expect(slide(page)).toHaveAttribute("id", "cities");
  // The sixth of the nine planned slides, with this one added.
  await expectStep(page, speaker, 6, 1);
});

test("minutes chosen by the speaker are in the address of the show, and count down with the clock", async ({
  page,
  context,
}) => {
  await page.clock.install({ time: "2026-08-09T10:00:00Z" });
  await openDeck(page);
  const speaker = await openSpeaker(page, context);
  await speaker.locator(".segment", { hasText: "20 мин" }).click();
  await expect(page).toHaveURL(/\/present\/\?minutes=20#/);
  await expect(speaker.getByText(/^12\sслайдов из\s20/)).toBeVisible();
  await page.keyboard.press("PageDown");
  await page.clock.fastForward("05:00");
  await page.keyboard.press("PageDown");
  await expect(speaker.getByText(/^(9|10|11)\sслайдов из\s20/)).toBeVisible();
});

test("the page above the slides plans them, and its link carries the minutes", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("./present/?minutes=7");
  await expect(page.getByText(/^9\sслайдов из\s20/)).toBeVisible();
  await page.getByRole("textbox", { name: "Своё число минут" }).fill("12,5");
  await expect(page).toHaveURL(/\?minutes=12\.5$/);
  await page.locator(".segment", { hasText: "всё" }).click();
  await expect(page).toHaveURL(/\/present\/$/);
});

test("a rehearsal saves the speaker's own timings for the next time", async ({ page, context }) => {
  await openDeck(page);
  const speaker = await openSpeaker(page, context);
  await speaker.getByRole("button", { name: "Пуск" }).click();
  await speaker.getByRole("checkbox", { name: /^Репетиция/ }).check();
  await speaker.waitForTimeout(5500);
  await speaker.keyboard.press("PageDown");
  await speaker.keyboard.press("PageDown");
  await expect(speaker.getByText(/Замерено: 1\sслайд/)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("atlas-deck-seconds"))).toMatch(
    /^\{"opening":[56]\}$/,
  );
  await speaker.getByRole("button", { name: "Забыть замеры" }).click();
  await expect.poll(() => page.evaluate(() => localStorage.getItem("atlas-deck-seconds"))).toBe("{}");
});

test.describe("the speaker's view fits", () => {
  for (const [width, height] of [
    [1280, 720],
    [1440, 900],
    [360, 740],
  ] as const) {
    test(`${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto("./present/?speaker&minutes=20");
      await expect(page.getByRole("heading", { name: "Экран ведущего" })).toBeVisible();
      for (let press = 0; press < 8; press += 1) {
        await page.keyboard.press("PageDown");
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect(isWide).toBe(false);
      }
    });
  }
});
