import {
  chart,
  expectAlive,
  growthRegion,
  map,
  mapRegion,
  open,
  readAll,
  said,
  timeline,
  toWords,
} from "./atlas";
import { expect, test } from "./test";

for (const width of [320, 360, 768, 1440, 2560]) {
  test(`nothing is wider than a viewport of ${width} pixels, open tables included`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of ["/country/kaz/?level=days", "/en/?level=meeting&event=forum&layout=tiles"]) {
      await open(page, address);
      await readAll(page);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(wide, address).toBeLessThanOrEqual(0);
    }
  });
}

test("the hydrated page equals the prerendered one", async ({ page, browser, baseURL }) => {
  const still = await browser.newContext({
    javaScriptEnabled: false,
    viewport: page.viewportSize(),
    baseURL: baseURL ?? "",
  });
  const before = await still.newPage();
  await before.goto("./country/uzb/");
  await open(page, "/country/uzb/");
  const words = async (locator: ReturnType<typeof map>) => toWords((await locator.textContent()) ?? "");
  expect(await words(page.getByRole("complementary"))).toBe(await words(before.getByRole("complementary")));
  for (const name of [/^Узбекистан:/, /^Казахстан:/]) {
    await expect(map(before).getByRole("link", { name })).toHaveCount(1);
    const label = (await map(before).getByRole("link", { name }).getAttribute("aria-label")) ?? "";
    await expect(map(page).getByRole("link", { name: label, exact: true })).toHaveCount(1);
  }
  const events = await timeline(before).getByRole("button").allTextContents();
  expect(await timeline(page).getByRole("button").allTextContents()).toEqual(events);
  await still.close();
});

test.describe("when the chart does not load", () => {
  test.use({ expectedNoise: /LiveGrowth|ERR_FAILED|dynamically imported module/ });

  test("it says so, stays as prerendered for its own view, and the rest of the page works", async ({
    page,
  }) => {
    await page.route(/LiveGrowth.*\.js/, (route) => route.abort());
    await open(page, "/");
    await page.getByRole("radio", { name: "На 1 000 жителей" }).check();
    await expect(page.getByText(said("График загрузился не полностью."))).toBeVisible();
    // The prerendered chart would contradict the text of another view, so it is shown for its own view only.
    await expect(chart(page)).toBeHidden();
    await page.getByRole("radio", { name: "Человек" }).check();
    await expect(chart(page)).toBeVisible();
    await page.getByRole("complementary").getByRole("link", { name: "Казахстан" }).click();
    await expect(page.getByRole("heading", { name: "Казахстан", level: 3 }).first()).toBeVisible();
    await growthRegion(page).getByText("Таблица", { exact: true }).click();
    await expect(page.getByRole("cell", { name: "240 тысяч" }).first()).toBeVisible();
  });
});

test.describe("for a reader who prefers reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("another part of the map is shown at once", async ({ page }) => {
    await open(page, "/");
    await page.getByRole("radio", { name: "Кавказ и запад" }).check();
    const place = async () => {
      const box = await map(page).getByRole("link", { name: "Армения:" }).boundingBox();
      return { x: box?.x ?? Number.NaN, y: box?.y ?? Number.NaN };
    };
    const landed = await place();
    await expect(page.getByRole("button", { name: "Вернуть рамку" })).toBeDisabled({ timeout: 1 });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    // The finer outlines may load in between; a flight would move the country by hundreds of pixels.
    const later = await place();
    expect(Math.hypot(later.x - landed.x, later.y - landed.y)).toBeLessThan(5);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
  });
});

test("the printed page has the figures without their controls", async ({ page }) => {
  await open(page, "/country/kaz/?event=forum");
  await page.emulateMedia({ media: "print" });
  for (const figure of [chart(page), map(page), timeline(page)]) await expect(figure).toBeVisible();
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.getByRole("switch")).toHaveCount(0);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  for (const name of ["Приблизить", "Показать год за годом", "Закрыть", "Ко всем странам", "Ближе"]) {
    await expect(page.getByRole("button", { name }), name).toHaveCount(0);
  }
  await expect(mapRegion(page).getByText(said("Границы показаны схематично"))).toBeVisible();
});

test("an address without its trailing slash works", async ({ page }) => {
  await page.goto("./en/country/kaz?lens=survey");
  await expectAlive(page);
  await expect(page).toHaveURL(/\/en\/country\/kaz\/\?lens=survey$/);
});

for (const address of ["./", "./en/"]) {
  test(`the header of ${address} keeps its height when its font loads`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const readHeight = () =>
      page
        .locator("header")
        .first()
        .evaluate((header) => header.clientHeight);
    await page.route(/\.woff2$/, () => undefined);
    await page.goto(address, { waitUntil: "commit" });
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(251, 248, 242)");
    const before = await readHeight();
    await page.unrouteAll();
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    expect(await readHeight()).toBe(before);
  });
}
