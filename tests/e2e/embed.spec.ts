import type { Locator, Page } from "@playwright/test";
import { findHits, open, toWords } from "./atlas";
import { expect, test } from "./test";

/** An embed of each figure, with the text of its heading. */
const embeds = [
  [
    "./embed/map/redcross/",
    /больше всего добровольцев на жителя в 2023 году было у Красного Креста Армении$/,
  ],
  ["./embed/map/survey/", /./],
  [
    "./embed/growth/kaz/",
    /^По словам Национальной волонтёрской сети Казахстана, в 2023 году добровольцев в Казахстане стало/,
  ],
  [
    "./embed/people/kaz/",
    /^Вычислено по словам .*: в Казахстане .* один житель из 154, в 2023-м — один из 85/,
  ],
  ["./embed/timeline/", /четыре\sдня августа/],
  ["./en/embed/map/article/", /./],
  ["./en/embed/growth/uzb/", /Uzbekistan/],
  ["./en/embed/timeline/", /./],
] as const;

/** Waits until the figure is hydrated. */
async function comeAlive(page: Page): Promise<void> {
  await page.mouse.move(150, 200);
  await expect.poll(() => isAlive(page)).toBe(true);
}

function isAlive(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__reactFiber$")),
  );
}

/** Records the file extensions of a page's requests. */
function listenToRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\./, ".")));
  return asked;
}

for (const [address, heading] of embeds) {
  test(`${address} is complete without scripts`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto(address);
    expect(toWords((await page.getByRole("heading").first().textContent()) ?? "")).toMatch(heading);
    await expect(page.locator("svg:visible").first()).toBeVisible();
    await expect(page.locator("table")).toHaveCount(1);
    await expect(page.getByText(/^(Источники?|Sources?): /).first()).toBeVisible();
    await expect(page.locator("fieldset:visible, button:visible")).toHaveCount(0);
    const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(wide).toBeLessThanOrEqual(0);
    await context.close();
  });

  test(`${address} loads only itself and its style until the reader turns to it`, async ({ page }) => {
    const asked = listenToRequests(page);
    await page.goto(address);
    await page.waitForTimeout(500);
    expect(asked.length).toBe(2);
    expect(asked[1]).toBe(".css");
    expect(await isAlive(page)).toBe(false);
    await comeAlive(page);
    expect(asked).toContain(".js");
    expect(asked).not.toContain(".woff2");
  });
}

for (const [figure, address] of [
  ["map", "map/redcross/"],
  ["growth", "growth/kaz/"],
  ["people", "people/kaz/"],
  ["timeline", "timeline/"],
] as const) {
  test(`the ${figure} of an embed has every control that the page's has`, async ({ page }) => {
    await open(page, "/en/");
    await page.locator(`#${figure}`).scrollIntoViewIfNeeded();
    // The country panel beside the map belongs to the page, not to the figure.
    await page.locator("aside").evaluate((aside) => aside.remove());
    const onPage = await listControls(page.locator(`#${figure}`));
    await page.goto(`./en/embed/${address}`);
    await comeAlive(page);
    await expect.poll(() => listControls(page.locator("main > *").first())).toEqual(onPage);
    expect(onPage.length).toBeGreaterThan(5);
  });
}

/** The controls and links of a figure, by role and name. */
async function listControls(figure: Locator): Promise<readonly string[]> {
  const heard = await figure.ariaSnapshot();
  return heard.match(/(radio|switch|slider|button|link) (".*?"|\/.*?\/)/g) ?? [];
}

test("the first tap on a country counts, although it triggers the loading of the scripts", async ({
  page,
  context,
}) => {
  await page.goto("./embed/map/redcross/");
  const country = page.getByRole("link", { name: /^Казахстан:/ });
  const hits = await findHits(country);
  const [x, y] = hits?.point ?? [0, 0];
  await page.mouse.click(x, y);
  await expect(country).toHaveAttribute("aria-current", "true");
  expect(context.pages().length).toBe(1);
});

test("the first choice of a map control counts, although it triggers the loading of the scripts", async ({
  page,
}) => {
  await page.goto("./embed/map/redcross/");
  await page.getByRole("radio", { name: "Плитки" }).click();
  await expect(page.getByRole("group", { name: /^Плитки: / })).toBeVisible();
});

test("a view given in the query is shown after the page has loaded", async ({ page }) => {
  await page.goto("./embed/map/redcross/?country=kaz&frame=central-asia&year=2019");
  await expect(page.getByRole("link", { name: /^Казахстан:/ })).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("radio", { name: "Центральная Азия" })).toBeChecked();
  await expect(page.getByText(/2019\sгод/).first()).toBeVisible();
});

test("invalid parameters fall back without a notice", async ({ page }) => {
  await page.goto("./embed/growth/kaz/?year=%3Cb%3E&scale=1e9&others=maybe&theme=%22&country=rus");
  await comeAlive(page);
  await expect(page.getByRole("heading").first()).toHaveText(/Казахстане/);
  await expect(page.getByRole("radio", { name: "Человек", exact: true })).toBeChecked();
});

for (const theme of ["dark", "light"] as const) {
  test(`an embed with the ${theme} theme has it before any script loads`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === "dark" ? "light" : "dark" });
    await page.route(/\.js$/, () => undefined);
    await page.goto(`./embed/timeline/?theme=${theme}`);
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe(theme === "dark" ? "rgb(19, 24, 26)" : "rgb(251, 248, 242)");
  });
}

test("an embed's link opens the same view in the atlas, next to the partner's page", async ({
  page,
  context,
}) => {
  await page.goto("./en/embed/map/survey/?country=uzb");
  await expect(page.getByRole("link", { name: /^Uzbekistan:/ })).toHaveAttribute("aria-current", "true");
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Open in the Atlas" }).click(),
  ]);
  await opened.waitForLoadState();
  const { pathname, search, hash } = new URL(opened.url());
  expect(pathname + search + hash).toBe("/en/country/uzb/?lens=survey#map");
  expect(await opened.evaluate(() => window.opener)).toBe(null);
});

test.describe("when the scripts fail to load", () => {
  test.use({ expectedNoise: /ERR_FAILED|dynamically imported module/ });

  test("a country is a link to the same country in the atlas", async ({ page, context }) => {
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto("./embed/map/redcross/");
    const hits = await findHits(page.getByRole("link", { name: /^Казахстан:/ }));
    const [x, y] = hits?.point ?? [0, 0];
    const [opened] = await Promise.all([context.waitForEvent("page"), page.mouse.click(x, y)]);
    await expect.poll(() => opened.url()).toMatch(/\/country\/kaz\/#map$/);
  });
});

test("an embed works in a sandbox without an origin", async ({ page, baseURL }) => {
  const host = `${baseURL}a-host`;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<iframe src="embed/growth/kaz/?theme=dark" sandbox="allow-scripts" width="600" height="700"></iframe>',
    }),
  );
  await page.goto(host);
  const frame = page.frameLocator("iframe");
  await frame.getByRole("radio", { name: "На 1 000 жителей" }).click();
  await expect(frame.getByRole("radio", { name: "На 1 000 жителей" })).toBeChecked();
  await expect(frame.locator(".growth-labels").getByText("11,81")).toBeVisible();
});

test("a printed embed has its figure and no controls", async ({ page }) => {
  await page.goto("./embed/growth/kaz/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("fieldset:visible, button:visible")).toHaveCount(0);
  expect(toWords(await page.locator("main").innerText())).toContain("240");
});
