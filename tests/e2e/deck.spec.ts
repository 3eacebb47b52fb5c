import { expectShow, goToStep, listSteps, openDeck, slide, stepOf } from "./deck";
import { findFaults } from "./faults";
import { expect, phone, test } from "./test";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("keys and a clicker go through the deck, step by step", async ({ page }) => {
  await openDeck(page, "#/finding");
  for (const [key, at] of [
    ["PageDown", "#/finding/0"],
    ["ArrowRight", "#/residents"],
    ["Space", "#/residents/0"],
    ["PageUp", "#/residents"],
    ["ArrowLeft", "#/finding/0"],
    ["End", "#/sources"],
    ["Home", "#/draw"],
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

test("a step has an address, which shows its view at once and after a reload", async ({ page }) => {
  await openDeck(page, "#/residents/0");
  await expect(slide(page).getByText("А это 2023 год")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("#/minister");
  await page.keyboard.press("PageUp");
  await expect.poll(() => page.evaluate(() => location.hash)).toBe("#/residents/0");
  await page.reload();
  await expectShow(page);
  await expect(slide(page).getByText("А это 2023 год")).toBeVisible();
  await page.keyboard.press("PageUp");
  await expect(slide(page).getByText("Это 2022 год")).toBeVisible();
});

test("a link to a slide that there is not says so, and shows the first", async ({ page }) => {
  await openDeck(page, "#/nowhere", "?minutes=soon");
  const notice = page.locator(".deck-notice");
  await expect(notice).toContainText("Слайда «nowhere» в тренинге нет. «soon» – не число минут");
  await expect.poll(() => stepOf(page)).toBe("#/draw");
  await page.keyboard.press("PageDown");
  await expect(notice).toHaveCount(0);
});

test("steps take the live figure from view to view", async ({ page }) => {
  await openDeck(page, "#/map");
  await expect(slide(page).getByRole("slider")).toHaveAttribute("aria-valuetext", /2018/);
  await page.keyboard.press("PageDown");
  await expect(slide(page).getByRole("slider")).toHaveAttribute("aria-valuetext", /2021/);
  await page.keyboard.press("PageDown");
  await expect(slide(page).locator(".map-outline.is-chosen[d]").first()).toBeVisible();
});

test("what hands choose on a slide stays until the next step", async ({ page }) => {
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

test("B blackens the screen, O shows all slides, ? tells of the keys", async ({ page }) => {
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
  await expect.poll(() => stepOf(page)).toBe("#/draw/0");
});

test("keys go on where a mouse has pressed a button of the bar, or a place of the map", async ({ page }) => {
  await openDeck(page);
  await page.mouse.move(600, 300);
  await page.locator(".deck-bar").getByRole("button", { name: "Вперёд" }).click();
  await expect.poll(() => stepOf(page)).toBe("#/draw/0");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect.poll(() => stepOf(page)).toBe("#/finding/0");
  const help = page.getByRole("dialog", { name: "Клавиши и пульт" });
  await page.locator(".deck-bar").getByRole("button", { name: "Клавиши" }).click();
  await expect(help).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("Space");
  await expect.poll(() => stepOf(page)).toBe("#/residents");

  await openDeck(page, "#/map");
  await slide(page).locator('a[data-mark="KAZ"]').click();
  await page.keyboard.press("b");
  await expect(page.locator(".reveal.paused")).toBeVisible();
});

test("the bar has its own keys for whoever comes to it by the tab key", async ({ page }) => {
  await openDeck(page);
  await page.locator(".deck-bar").getByRole("button", { name: "Клавиши" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("dialog", { name: "Клавиши и пульт" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => stepOf(page)).toBe("#/draw/0");
});

test("a kiosk goes on by itself, from the last slide to the first", async ({ page }) => {
  await openDeck(page, "#/sources", "?loop=1");
  await expect.poll(() => stepOf(page), { intervals: [100] }).toMatch("#/draw");
  await expect.poll(() => stepOf(page), { intervals: [100] }).toMatch("#/finding");
});

test.describe("with a finger", () => {
  test.use({ ...phone, viewport: { width: 740, height: 360 } });

  test("a swipe goes on", async ({ page, context }) => {
    await openDeck(page, "#/finding");
    const client = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: 30 }] });
    await touch("touchStart", 600);
    for (const x of [500, 400, 300]) await touch("touchMove", x);
    await touch("touchEnd");
    await expect.poll(() => stepOf(page)).toBe("#/finding/0");
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the deck is a document with every slide, its figure, words and notes", async ({ page }) => {
    await page.goto("./present/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Тренинг по атласу");
    for (const words of ["стало в 1,85", "Заметки ведущего", "Границы показаны схематично", "102 тысячи"])
      await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.locator(".growth-still-desktop svg, .growth-still-phone svg").first()).toBeAttached();
    await expect(page.getByRole("button", { name: "Показать слайдами" })).toBeHidden();
  });
});

for (const [folder, theme] of [
  ["/", "light"],
  ["/en/", "dark"],
] as const) {
  test(`anybody can read each slide at ${folder}, ${theme}`, async ({ page }) => {
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

test("500 steps back and forth leave nothing behind", async ({ page, context }) => {
  test.setTimeout(300_000);
  await openDeck(page);
  const client = await context.newCDPSession(page);
  await client.send("Performance.enable");
  const walk = async (count: number) => {
    for (let step = 0; step < count; step += 1)
      await page.keyboard.press(step % 100 < 50 ? "PageDown" : "PageUp");
    await goToStep(page, "#/draw");
  };
  const measure = async () => {
    await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: read("Nodes"), heap: read("JSHeapUsedSize") };
  };
  // The first walk brings scripts, draws what is drawn once, and has the engine compile what runs often.
  await walk(500);
  const before = await measure();
  await walk(500);
  const after = await measure();
  expect(after.nodes / before.nodes).toBeLessThan(1.1);
  expect(after.heap / before.heap).toBeLessThan(1.1);
});
