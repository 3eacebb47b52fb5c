import type { Page } from "@playwright/test";
import { expectShow, goToStep, listSteps, openDeck, slide, stepOf } from "./deck";
import { findFaults } from "./faults";
import { expect, phone, test } from "./test";
import { moveFingers } from "./touch";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("keys and a clicker step through the deck", async ({ page }) => {
  await openDeck(page, "#/finding");
  for (const [key, at] of [
    ["PageDown", "#/finding/0"],
    ["ArrowRight", "#/minister"],
    ["Space", "#/minister/0"],
    ["PageUp", "#/minister"],
    ["ArrowLeft", "#/finding/0"],
    ["End", "#/tomorrow"],
    ["Home", "#/opening"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => stepOf(page), { message: key }).toBe(at);
  }
});

for (const key of ["ArrowRight", "Space", "PageDown"])
  test(`${key} alone goes through all steps of the deck`, async ({ page }) => {
    await openDeck(page);
    const [, ...steps] = await listSteps(page);
    expect(steps.length).toBeGreaterThan(30);
    for (const step of steps) {
      await page.keyboard.press(key);
      await expect.poll(() => stepOf(page), { intervals: [20, 50, 100] }).toBe(step);
    }
  });

test("a step has an address that shows its view at once and after a reload", async ({ page }) => {
  await openDeck(page, "#/finding/0");
  await expect(slide(page).getByText("То же на тысячу жителей")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("#/minister");
  await page.keyboard.press("PageUp");
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("#/finding/0");
  await page.reload();
  await expectShow(page);
  await expect(slide(page).getByText("То же на тысячу жителей")).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(slide(page).locator(".slide-words").getByText("Статья приводит")).toBeVisible();
});

test("a link to a missing slide shows a notice and the first slide", async ({ page }) => {
  await openDeck(page, "#/nowhere", "?minutes=soon");
  const notice = page.locator(".deck-notice");
  await expect(notice).toContainText(
    /Слайда «nowhere» в\sтренинге нет, показан первый\. «soon»\s— не\sчисло минут/,
  );
  await expect.poll(() => stepOf(page)).toBe("#/opening");
  await page.keyboard.press("PageDown");
  await expect(notice).toHaveCount(0);
});

for (const hash of ["#/99/99", "#/20"])
  test(`an unknown slide number leads to the first slide: ${hash}`, async ({ page }) => {
    await openDeck(page, hash);
    await expect(page.locator(".deck-notice")).toContainText("показан первый");
    await expect(slide(page)).toHaveAttribute("id", "opening");
  });

for (const [hash, at, shown] of [
  ["#/2/99", "#/finding/0", /показан шаг\s2\sиз\s2/],
  ["#/map/1/5", "#/map/1", /показан шаг\s3\sиз\s3/],
  ["#/map/x", "#/map", /показан шаг\s1\sиз\s3/],
] as const)
  test(`an unknown step leads to the nearest step of the same slide: ${hash}`, async ({ page }) => {
    await openDeck(page, hash);
    await expect(page.locator(".deck-notice")).toContainText(shown);
    expect(await stepOf(page)).toBe(at);
  });

test("a link to a missing step shows a notice, also during the show", async ({ page }) => {
  await openDeck(page, "#/map/9");
  const notice = page.locator(".deck-notice");
  await expect(notice).toContainText("Шага «9»");
  await expect(slide(page)).toHaveAttribute("id", "map");
  await page.keyboard.press("PageUp");
  await expect(notice).toHaveCount(0);
  await page.evaluate(() => {
    location.hash = "#/words/3";
  });
  await expect(notice).toContainText("Шага «3»");
  await expect(slide(page)).toHaveAttribute("id", "words");
});

test("the window title names the current slide", async ({ page }) => {
  await openDeck(page);
  await expect(page).toHaveTitle(/^Откуда берутся числа о\sдобровольцах\s— Тренинг/);
  await page.keyboard.press("End");
  await expect(page).toHaveTitle(/^Что сделать завтра\s— Тренинг/);
  await goToStep(page, "#/map/0");
  await expect(page).toHaveTitle(/^Последний год с\sданными\s— Тренинг/);
});

test("arrow keys on the map move between countries and do not change the slide", async ({ page }) => {
  await openDeck(page, "#/map");
  await slide(page).locator('a[data-mark="ARM"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-mark"));
  const seen = new Set<string | null | undefined>(["ARM"]);
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press("ArrowRight");
    seen.add(await focused());
  }
  expect(seen.size).toBeGreaterThan(2);
  for (let press = 0; press < 8; press += 1) await page.keyboard.press("ArrowRight");
  expect(await stepOf(page)).toBe("#/map");
  expect(await focused()).toBeTruthy();
  await page.keyboard.press("PageDown");
  await expect.poll(() => stepOf(page)).toBe("#/map/0");
});

test("arrow keys in the growth chart move between its points and do not change the slide", async ({
  page,
}) => {
  await openDeck(page, "#/finding");
  const points = slide(page).locator("[data-point]");
  await expect(points.first()).toBeVisible();
  await points.first().focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "Home", "End", "ArrowLeft"]) {
    await page.keyboard.press(key);
    expect(await stepOf(page)).toBe("#/finding");
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("data-point"))).toBe(true);
  }
});

test("letter keys can be switched off and stay off", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Клавиши и пульт" });
  await help.getByRole("checkbox", { name: "Управлять буквенными клавишами" }).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await expectShow(page);
  for (const key of ["b", "o", "s", "?", "n", "."]) await page.keyboard.press(key);
  await expect(page.locator(".reveal.paused, .reveal.overview, dialog[open]")).toHaveCount(0);
  expect(await stepOf(page)).toBe("#/opening");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => stepOf(page)).toBe("#/opening/0");
});

test("the focus stays in the slides when a step removes or hides the focused element", async ({ page }) => {
  await openDeck(page, "#/cities");
  await slide(page).getByRole("button", { name: "Записать догадку" }).focus();
  const place = () =>
    page.evaluate(() => document.activeElement?.closest(".slide")?.id ?? document.activeElement?.tagName);
  await page.keyboard.press("PageDown");
  await expect.poll(place).toBe("cities");
  await page.keyboard.press("PageDown");
  await expect.poll(() => stepOf(page)).toBe("#/numbers");
  await expect.poll(place).toBe("numbers");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await expect.poll(place).toBe("cities");
});

for (const folder of ["/", "/en/"])
  test(`no slide of ${folder}present/ shows the answer to a later question`, async ({ page }) => {
    test.setTimeout(240_000);
    await openDeck(page, "", "", folder);
    const before: { readonly step: string; readonly text: string }[] = [];
    for (const step of await listSteps(page)) {
      await goToStep(page, step);
      const value = slide(page).locator(".question-value");
      if ((await value.count()) > 0 && (await value.innerText()) !== "") {
        const number = /\d[\d\s,]*\d|\d/.exec(await value.innerText())?.[0] ?? "";
        const word = new RegExp(`(?<![\\d,.\\s])${number.replace(/\s/g, "\\s")}(?![\\d,.]\\d|\\d)`);
        const asked = before.filter(({ step: one }) => !one.startsWith(step.replace(/\/\d+$/, "")));
        expect(
          asked.filter(({ text }) => word.test(text)).map(({ step: early }) => `${early}: ${number}`),
        ).toEqual([]);
      }
      before.push({ step, text: await readShown(page) });
    }
    expect(before.length).toBeGreaterThan(30);
  });

test("the progress bar does not animate under reduced motion", async ({ page }) => {
  await openDeck(page);
  const glides = (media: "reduce" | "no-preference") =>
    page
      .emulateMedia({ reducedMotion: media })
      .then(() =>
        page.locator(".progress span").evaluate((bar) => getComputedStyle(bar).transitionDuration !== "0s"),
      );
  expect(await glides("no-preference")).toBe(true);
  expect(await glides("reduce")).toBe(false);
});

test("steps change the view of the live figure", async ({ page }) => {
  await openDeck(page, "#/map");
  await expect(slide(page).getByRole("slider")).toHaveAttribute("aria-valuetext", /2018/);
  await page.keyboard.press("PageDown");
  await expect(slide(page).getByRole("slider")).toHaveAttribute("aria-valuetext", /2023/);
  await page.keyboard.press("PageDown");
  await expect(slide(page).locator(".map-outline.is-chosen[d]").first()).toBeVisible();
});

test("a choice made on a slide stays until the next step", async ({ page }) => {
  await openDeck(page, "#/map");
  await slide(page)
    .getByRole("link", { name: /^Россия/ })
    .first()
    .click();
  await expect(slide(page).locator(".map-outline.is-chosen[d]").first()).toBeVisible();
  await page.keyboard.press("End");
  await goToStep(page, "#/map");
  await expect(slide(page).locator(".map-outline.is-chosen[d]").first()).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(slide(page).locator(".map-outline.is-chosen[d]")).toHaveCount(0);
});

test("B blackens the screen, O shows all slides, ? lists the keys", async ({ page }) => {
  await openDeck(page);
  await page.keyboard.press("b");
  await expect(page.getByRole("status").filter({ hasText: "Чёрный экран" })).toBeAttached();
  await page.keyboard.press("b");
  await page.keyboard.press("o");
  await expect(page.locator(".reveal.overview")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".reveal.overview")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Клавиши и пульт" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("PageDown");
  await expect.poll(() => stepOf(page)).toBe("#/opening/0");
});

test("keys keep working after a click on a button of the bar or on a place of the map", async ({ page }) => {
  await openDeck(page);
  await page.mouse.move(600, 300);
  await page.locator(".deck-bar").getByRole("button", { name: "Вперёд" }).click();
  await expect.poll(() => stepOf(page)).toBe("#/opening/0");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect.poll(() => stepOf(page)).toBe("#/draw/0");
  const help = page.getByRole("dialog", { name: "Клавиши и пульт" });
  await page.locator(".deck-bar").getByRole("button", { name: "Клавиши" }).click();
  await expect(help).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("Space");
  await expect.poll(() => stepOf(page)).toBe("#/finding");

  await openDeck(page, "#/map");
  await slide(page).locator('a[data-mark="KAZ"]').click();
  await page.keyboard.press("b");
  await expect(page.locator(".reveal.paused")).toBeVisible();
});

test("keys operate the focused buttons of the bar", async ({ page }) => {
  await openDeck(page);
  await page.locator(".deck-bar").getByRole("button", { name: "Клавиши" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("dialog", { name: "Клавиши и пульт" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => stepOf(page)).toBe("#/opening/0");
});

test("a kiosk advances by itself and returns from the last slide to the first", async ({ page }) => {
  await openDeck(page, "#/tomorrow/2", "?loop=1");
  await expect.poll(() => stepOf(page), { intervals: [100] }).toMatch("#/opening");
  await expect.poll(() => stepOf(page), { intervals: [100] }).toMatch("#/draw");
});

test.describe("on a touch screen", () => {
  test.use({ ...phone, viewport: { width: 740, height: 360 } });

  test("a swipe goes to the next step", async ({ page }) => {
    await openDeck(page, "#/finding");
    await moveFingers(
      page,
      [600, 500, 400, 300].map((x) => [{ x, y: 30 }]),
    );
    await expect.poll(() => stepOf(page)).toBe("#/finding/0");
  });

  for (const [what, slide, selector] of [
    ["the line", "#/draw", ".question-line-hand"],
    ["a slider", "#/cities", ".question-slider"],
    ["the map", "#/map", ".map-svg"],
    ["the year", "#/map", ".map-years input"],
  ] as const) {
    test(`dragging ${what} does not change the slide`, async ({ page }) => {
      await openDeck(page, slide);
      const at = await stepOf(page);
      const box = await page.locator(`.present ${selector}`).boundingBox();
      if (box === null) throw new Error(`there is no ${what}`);
      const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      for (const [byX, byY] of [
        [0, -1],
        [-1, 0],
        [1, 0],
        [0, 1],
      ] as const) {
        await moveFingers(
          page,
          [0, 40, 80, 120].map((by) => [{ x: from.x + by * byX, y: from.y + by * byY }]),
        );
        await page.waitForTimeout(200);
        expect(await stepOf(page)).toBe(at);
      }
    });
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the deck is a document with every slide, its figure, text and notes", async ({ page }) => {
    await page.goto("./present/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Тренинг по\sатласу$/);
    for (const words of [
      /стало\sв\s1,85/,
      "Заметки ведущего",
      "Границы показаны схематично",
      /102\sтысячи/,
      "Спросите",
    ])
      await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.locator(".growth-still-desktop svg, .growth-still-phone svg").first()).toBeAttached();
    await expect(page.getByRole("button", { name: "Показать слайдами" })).toBeHidden();
  });
});

for (const [where, query, width] of [
  ["on a phone", "", 360],
  ["for one reader", "?alone", 1280],
] as const)
  test(`slides in a list show their last steps with all text, ${where}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`./present/${query}`);
    const contradiction = page.locator("#contradiction");
    for (const words of ["Так говорит статья", "А так говорили официальные лица"])
      await expect(contradiction.getByText(words)).toBeVisible();
    await expect(contradiction.locator("text", { hasText: "Кыдырали" }).first()).toBeVisible();
  });

test("statements use the space of the slide until others appear", async ({ page }) => {
  await openDeck(page, "#/numbers");
  const widthOf = (at: number) =>
    slide(page)
      .locator(".slide-statements > li")
      .nth(at)
      .evaluate((card) => card.clientWidth);
  expect(await widthOf(0)).toBeGreaterThan(560);
  await page.keyboard.press("PageDown");
  await expect.poll(() => widthOf(1)).toBeGreaterThan(200);
  expect(await widthOf(0)).toBeLessThan(320);
});

/** The visible text of the slide and the name of its figure, without tick labels of axes and scales. */
function readShown(page: Page): Promise<string> {
  return slide(page).evaluate((one) => {
    const ticks =
      ".recharts-cartesian-axis, .growth-ticks, .question-drawing, .notes, .map-years, .segmented";
    const isRead = (part: Element) =>
      part.closest(ticks) === null && part.checkVisibility({ visibilityProperty: true });
    const texts: string[] = [];
    const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement !== null && isRead(node.parentElement)) texts.push(node.textContent ?? "");
    const named = [...one.querySelectorAll("[role=img][aria-label]")].filter(isRead);
    return [...texts, ...named.map((part) => part.getAttribute("aria-label"))].join(" | ");
  });
}

for (const [folder, theme] of [
  ["/", "light"],
  ["/en/", "dark"],
] as const) {
  test(`each slide passes axe at ${folder}, ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await openDeck(page, "", `?theme=${theme}`, folder);
    const faults: string[] = [];
    for (const step of await listSteps(page)) {
      await goToStep(page, step);
      for (const fault of await findFaults(page)) faults.push(`${step}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });
}

test("500 steps back and forth leak no nodes or memory", async ({ page, context }) => {
  test.setTimeout(300_000);
  await openDeck(page);
  const client = await context.newCDPSession(page);
  await client.send("Performance.enable");
  const walk = async (count: number) => {
    for (let step = 0; step < count; step += 1)
      await page.keyboard.press(step % 100 < 50 ? "PageDown" : "PageUp");
    await goToStep(page, "#/opening");
  };
  const measure = async () => {
    await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: read("Nodes"), heap: read("JSHeapUsedSize") };
  };
  // The first walk loads scripts, draws what is drawn once, and lets the engine compile the frequent code.
  await walk(500);
  const before = await measure();
  await walk(500);
  const after = await measure();
  expect(after.nodes / before.nodes).toBeLessThan(1.1);
  expect(after.heap / before.heap).toBeLessThan(1.1);
});
