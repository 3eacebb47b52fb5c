import { readFileSync } from "node:fs";
import { chart, growthRegion, hit, hold, map, readAll, timeline, toWords } from "./atlas";
import { expect, test } from "./test";

test.describe("scripts that are cut off half-way", () => {
  test.use({ expectedNoise: /SyntaxError|Unexpected|Invalid|uncaught|dynamically imported module/ });

  for (const script of ["page", "map", "MapWithPanel", "LiveGrowth", "TimelineDetail", "ru"]) {
    test(`with ${script} cut off the page stays as prerendered, and its links work`, async ({ page }) => {
      let isAsked = false;
      await page.route(new RegExp(`/assets/${script}-[^/]*\\.js$`), (route, request) => {
        isAsked = true;
        const whole = readFileSync(`dist${new URL(request.url()).pathname}`, "utf8");
        return route.fulfill({ contentType: "text/javascript", body: whole.slice(0, whole.length / 2) });
      });
      await page.goto("./country/uzb/");
      const turnToAll = async () => {
        await page.locator(".growth-sheet").hover({ position: { x: 5, y: 5 } });
        await timeline(page).hover();
        return isAsked;
      };
      await expect.poll(turnToAll).toBe(true);
      await page.waitForTimeout(1000);
      await expect(timeline(page)).toBeVisible();
      await expect(map(page)).toBeVisible();
      await expect(chart(page)).toBeVisible();
      const words = await readAll(page);
      for (const fact of [/102 тысячи/, /Ширин Абидова/, /Форум в Биробиджане/, /Азербайджан/])
        expect(words).toMatch(fact);
      const country = map(page).getByRole("link", { name: /^Казахстан:/ });
      await hit(page, country, "click");
      await expect(page.getByRole("complementary").getByRole("heading", { level: 3 }).first()).toHaveText(
        "Казахстан",
      );
    });
  }
});

for (const [reveal, code] of [
  ["comes empty", "export {};"],
  ["throws", "export default class { initialize() { throw new Error('no show'); } destroy() {} }"],
] as const) {
  test(`a deck whose reveal.js ${reveal} stays a list of its slides, with a notice`, async ({ page }) => {
    await page.route(/\/assets\/reveal-[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: code }),
    );
    await page.goto("./en/present/");
    await expect(page.locator("#lost")).toBeVisible();
    await expect(page.locator(".slides > section").first()).toBeVisible();
    await expect(page.locator(".slides > section").last()).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("button", { name: "Start the slideshow" }).click();
    await expect(page.locator(".deck.reveal")).toHaveCount(0);
  });
}

for (const address of [
  "./",
  "./embed/map/redcross/",
  "./embed/growth/kaz/",
  "./embed/people/kaz/",
  "./embed/timeline/",
]) {
  test(`on a slow network ${address} is drawn with the first paint and does not shift`, async ({
    page,
    context,
  }, testInfo) => {
    const network = await context.newCDPSession(page);
    await network.send("Network.enable");
    await network.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 200_000,
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    const start = Date.now();
    const opening = page.goto(address);
    for (const seconds of [0.5, 1, 2, 4]) {
      await page.waitForTimeout(Math.max(0, start + seconds * 1000 - Date.now()));
      await testInfo.attach(`${seconds} s`, { body: await page.screenshot(), contentType: "image/png" });
    }
    await opening;
    await expect(page.getByRole("heading").first()).toBeVisible();
    await expect(page.locator("svg:visible, ol:visible").first()).toBeVisible();
    expect(await page.evaluate("shifts")).toEqual([]);
  });
}

test("a choice made before the scripts load counts once they have", async ({ page }) => {
  const release = await hold(page, /\.js$/);
  await page.goto("./");
  await page.getByRole("radio", { name: "На 1 000 жителей" }).click();
  await page.getByRole("radio", { name: "Опрос" }).click();
  await page.getByRole("radio", { name: "Плитки" }).click();
  await page.getByRole("radio", { name: "Тёмная" }).click();
  release();
  await expect(page.locator(".growth-labels").getByText("11,81")).toBeVisible();
  await expect(page.getByRole("group", { name: /^Плитки: / })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Опрос" })).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("without fonts and scripts the page stays legible and complete", async ({ page }) => {
  await page.route(/\.(js|woff2)$/, () => undefined);
  await page.goto("./", { waitUntil: "commit" });
  // Without its style a page shows all variants of a figure.
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(251, 248, 242)");
  await expect(chart(page)).toBeVisible();
  await expect(map(page)).toBeVisible();
  const words = toWords(await growthRegion(page).getByRole("heading").first().innerText());
  expect(words).toMatch(/В 2023 году добровольцев в Казахстане стало в 1,85 раза больше, чем в 2022-м$/i);
});
