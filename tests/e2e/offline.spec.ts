import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Locator, type Page } from "@playwright/test";
import { serve } from "../../build/serve.mjs";
import { expectAlive, map, tiles, timeline } from "./atlas";
import { test as base, desktop, expect } from "./test";
import { copySite, publishNext } from "./versions";

interface Site {
  readonly folder: string;
  readonly address: string;
  /** Stops the server of the site. */
  readonly close: () => void;
}

/** A copy of the site on a host of its own. */
const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
  site: async ({}, use) => {
    const folder = copySite();
    const { address, close } = await serve({ dist: folder, port: 0 });
    await use({ folder, address, close });
    close();
    rmSync(folder, { recursive: true });
  },
  baseURL: ({ site }, use) => use(site.address),
});

const note = (page: Page): Locator => page.locator(".offline-note");

async function openSources(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await note(page).scrollIntoViewIfNeeded();
  await expect(page.locator("#sources")).toHaveAttribute("data-live", "");
}

async function save(page: Page): Promise<void> {
  await openSources(page, "./");
  await note(page).getByRole("button", { name: "Сохранить для работы без сети" }).click();
  await expect(note(page)).toHaveText(/^Готово\sк\sработе\sбез\sсети/);
}

const versionOf = (page: Page) => page.locator('meta[name="version"]').getAttribute("content");

test("nothing is cached before the reader asks for it", async ({ page }) => {
  await page.goto("./");
  await expectAlive(page);
  await expect(note(page)).toHaveText(/не\sбольше\s1,3\sМБ/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("once cached, the site opens and works offline at any view's address", async ({ page, site }) => {
  await save(page);
  site.close();
  await page.reload();
  await expectAlive(page);
  await page.getByRole("radio", { name: "Тёмная" }).check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

  await page.goto("./en/country/kaz/?lens=survey&utm_source=letter#map");
  await expectAlive(page);
  await expect(map(page)).toBeVisible();
  await page.getByRole("radio", { name: "Tiles" }).check({ force: true });
  await expect(tiles(page)).toBeVisible();
  await note(page).scrollIntoViewIfNeeded();
  await expect(note(page)).toHaveText(/^Ready\sto\suse\soffline/);

  await page.goto("./embed/doctor/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("./en/present/");
  await expect(async () => {
    await page.keyboard.press("PageDown");
    await expect(page).toHaveURL(/#/, { timeout: 1000 });
  }).toPass();
});

test("a page keeps its own version, complete, until its reader accepts the next one", async ({
  page,
  context,
  site,
}) => {
  await save(page);
  await page.goto("./en/");
  const deck = await context.newPage();
  await deck.goto("./present/");

  await publishNext(site.folder, "2");
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe("installed");

  // The host no longer has the scripts of this timeline.
  await timeline(page).scrollIntoViewIfNeeded();
  await expect(page.locator("#timeline")).toHaveAttribute("data-live", "");
  for (const one of [page, deck]) {
    await one.reload();
    await expect(one.locator('meta[name="version"]')).toHaveCount(0);
  }
  await expectAlive(page);

  await note(page).scrollIntoViewIfNeeded();
  await expect(note(page)).toHaveText(/new\sversion/);
  await note(page).getByRole("button", { name: "Update" }).click();
  for (const one of [page, deck]) await expect.poll(() => versionOf(one)).toBe("2");
  await expectAlive(page);
  await expect(note(page)).toHaveText(/^Ready\sto\suse\soffline\.\sAn\sinternet/);

  site.close();
  await page.goto("./country/uzb/");
  expect(await versionOf(page)).toBe("2");
  await expectAlive(page);
});

test("the page on which caching was requested works offline at once", async ({ page, site }) => {
  await save(page);
  site.close();
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  await expectAlive(page);
  await page.getByRole("radio", { name: "Плитки" }).check({ force: true });
  await expect(tiles(page)).toBeVisible();
});

test("the page on which caching was requested updates to the next version like the others", async ({
  page,
  site,
}) => {
  await save(page);
  await publishNext(site.folder, "2");
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await note(page).getByRole("button", { name: "Обновить" }).click();
  await expect.poll(() => versionOf(page)).toBe("2");
});

test("after all pages are closed, the next visit gets the next version", async ({ page, context, site }) => {
  await save(page);
  await publishNext(site.folder, "2");
  await page.goto("./en/");
  expect(await page.locator('meta[name="version"]').count()).toBe(0);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe("installed");
  await page.goto("about:blank");
  const next = await context.newPage();
  await expect
    .poll(async () => {
      await next.goto(`${site.address}en/`);
      const version = await next.locator('meta[name="version"]').count();
      await next.goto("about:blank");
      return version;
    })
    .toBe(1);
});

test.describe("incomplete sites and old browsers", () => {
  test.use({ expectedNoise: /Failed to load resource|integrity|404/ });

  test("a site that lacks a file is not cached until it has the file again", async ({ page, site }) => {
    const font =
      readFileSync(join(site.folder, "sw.js"), "utf8").match(/assets\/golos-latin[^"]*/)?.[0] ?? "";
    const [file, hidden] = [join(site.folder, font), join(site.folder, "hidden")];
    renameSync(file, hidden);
    await openSources(page, "./");
    await note(page).getByRole("button").click();
    await expect(note(page)).toHaveText(/^Сохранить\sне\sудалось/);
    renameSync(hidden, file);
    await note(page).getByRole("button", { name: "Попробовать ещё раз" }).click();
    await expect(note(page)).toHaveText(/^Готово\sк\sработе\sбез\sсети/);
  });

  test("a page of another version than the worker's is not cached with the rest", async ({ page, site }) => {
    const file = join(site.folder, "en/index.html");
    writeFileSync(file, `${readFileSync(file, "utf8")} `);
    await openSources(page, "./");
    await note(page).getByRole("button").click();
    await expect(note(page)).toHaveText(/^Сохранить\sне\sудалось/);
  });

  test("without service workers the page says so and offers nothing", async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
    await openSources(page, "./");
    await expect(note(page)).toHaveText(/этот\sбраузер\sтак\sне\sумеет/);
    await expect(note(page).getByRole("button")).toHaveCount(0);
  });
});

/** A browser with a regular profile, not a private window. */
async function openBrowser(settings: object) {
  const home = mkdtempSync(join(tmpdir(), "atlas-browser-"));
  mkdirSync(join(home, "Default"));
  writeFileSync(join(home, "Default/Preferences"), JSON.stringify({ profile: settings }));
  const { launchOptions } = test.info().project.use;
  const context = await chromium.launchPersistentContext(home, {
    ...launchOptions,
    viewport: desktop.viewport,
  });
  const close = async () => {
    await context.close();
    rmSync(home, { recursive: true });
  };
  return { page: await context.newPage(), close };
}

test("the page says so when the browser blocks storage", async ({ site }) => {
  const { page, close } = await openBrowser({ default_content_setting_values: { cookies: 2 } });
  await openSources(page, site.address);
  const button = note(page).getByRole("button");
  if ((await button.count()) > 0) await button.click();
  await expect(note(page)).toHaveText(/не\sдаёт\sэтому\sсайту\sхранить\sданные/);
  await close();
});

for (const address of ["", "en/", "en/embed/"]) {
  test(`/${address} can be installed`, async ({ site }) => {
    const { page, close } = await openBrowser({});
    await page.goto(site.address + address);
    const browser = await page.context().newCDPSession(page);
    const { url, data, errors } = await browser.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const home = address.startsWith("en/") ? "/en/" : "/";
    expect(new URL(url).pathname).toBe(`${home}manifest.webmanifest`);
    expect(JSON.parse(data ?? "")).toMatchObject({ start_url: home, scope: "/" });
    for (const { src, sizes, type } of JSON.parse(data ?? "").icons) {
      const icon = await fetch(new URL(src, url));
      expect([src, icon.status, icon.headers.get("content-type")]).toEqual([src, 200, type]);
      // PNG, section 11.2.1: width and height are at byte 16.
      const png = new DataView(await icon.arrayBuffer());
      if (type === "image/png") expect(`${png.getUint32(16)}x${png.getUint32(20)}`).toBe(sizes);
    }
    const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
    expect(installabilityErrors).toEqual([]);
    await close();
  });
}
