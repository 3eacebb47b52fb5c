import type { Browser, Page } from "@playwright/test";
import { expectAlive, hold } from "./atlas";
import { desktop, expect, test } from "./test";

// With the same engine, font and machine, two pictures of the same content are equal to the pixel.
test.use(desktop);

async function openAt(browser: Browser, width: number, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, timezoneId: "UTC" });
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 900 });
  return page;
}

/** The prerendered page, without any script file. */
async function photographStill(page: Page, address: string): Promise<Buffer> {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  return photograph(page);
}

/** Hovers over the chart, which loads recharts, and leaves it. */
async function wakeChart(page: Page): Promise<void> {
  await page.locator(".growth-sheet").hover({ position: { x: 5, y: 5 } });
  await expect(page.locator(".recharts-wrapper")).toBeVisible();
  await page.mouse.move(5, 5);
}

async function photograph(page: Page): Promise<Buffer> {
  await page.evaluate(() => scrollTo(0, 0));
  return page.screenshot({ fullPage: true });
}

for (const address of [
  "./embed/map/survey/",
  "./embed/growth/kaz/",
  "./embed/people/kaz/",
  "./en/embed/timeline/",
]) {
  for (const width of [280, 375, 640, 960]) {
    test(`hydration moves no pixel of ${address} at ${width} px`, async ({ browser, baseURL }) => {
      const still = await openAt(browser, width, baseURL ?? "");
      const before = await photographStill(still, address);
      const live = await openAt(browser, width, baseURL ?? "");
      await live.goto(address);
      await live.mouse.move(5, 5);
      await expect(live.locator("main[data-live]")).toBeVisible();
      if (address.includes("growth")) await wakeChart(live);
      await live.waitForTimeout(500);
      const after = await photograph(live);
      expect(after.equals(before)).toBe(true);
    });
  }
}

for (const width of [360, 768, 1440]) {
  test(`hydration moves no pixel of the page at ${width} px`, async ({ browser, baseURL }) => {
    const still = await openAt(browser, width, baseURL ?? "");
    const before = await photographStill(still, "./country/uzb/");
    const live = await openAt(browser, width, baseURL ?? "");
    await live.goto("./country/uzb/");
    await expectAlive(live);
    await wakeChart(live);
    await live.waitForTimeout(500);
    const after = await photograph(live);
    if (!after.equals(before)) {
      await test.info().attach("before", { body: before, contentType: "image/png" });
      await test.info().attach("after", { body: after, contentType: "image/png" });
    }
    expect(after.equals(before)).toBe(true);
  });
}

test("hydration keeps the selection, the focus and the scroll position", async ({ page }) => {
  const release = await hold(page, /\.js$/);
  await page.goto("./");
  const country = page.getByRole("link", { name: /^Узбекистан:/ });
  await country.first().evaluate((link: SVGElement) => link.focus({ preventScroll: true }));
  await page.evaluate(() => {
    const title = document.querySelector("h1");
    if (title !== null) getSelection()?.selectAllChildren(title);
    scrollTo({ top: 300, behavior: "instant" });
  });
  const read = () =>
    page.evaluate(() => [
      String(getSelection()),
      document.activeElement?.getAttribute("aria-label"),
      Math.round(scrollY),
    ]);
  const before = await read();
  expect(before[0]).toMatch(/^Добровольцы.СНГ/);
  expect(before[1]).toMatch(/^Узбекистан:/);
  release();
  await expect(page.locator("#growth[data-live]")).toBeVisible();
  expect(await read()).toEqual(before);
});
