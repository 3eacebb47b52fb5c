import type { Page } from "@playwright/test";
import { readBoth } from "./gallery";
import { expectFitting, readShift, test } from "./partner";
import { desktop, expect } from "./test";

// One worker runs all of them, so that the gallery is read once.
test.describe.configure({ mode: "default" });
test.use(desktop);

const kinds = ["frame", "element"] as const;
const figures = ["growth/kaz/", "people/kaz/", "map/redcross/", "timeline/"];

/** The gallery's code as displayed: each figure in each language, by the way to embed it. */
const snippets = { frame: [] as string[], element: [] as string[] };

test.beforeAll(async ({ browser, site }) => {
  const page = await browser.newPage({ baseURL: site });
  for (const home of ["/", "/en/"])
    for (const figure of figures) {
      const both = await readBoth(page, figure, home);
      for (const kind of kinds) snippets[kind].push(both[kind]);
    }
  await page.close();
  expect(new Set([...snippets.frame, ...snippets.element]).size).toBe(16);
});

/** Positions of all text below the figures, in CSS pixels from the page's top. A string, because scripts may be off. */
const readPlaces = (page: Page) =>
  page.evaluate<number[]>(
    `[...document.querySelectorAll("cis-figure, figcaption, #below")].map((one) =>
      one.getBoundingClientRect().top + scrollY)`,
  );

/** Opens a partner's page whose figures wait for `release` and then load slowly. */
async function openSlow(page: Page, address: string, site: string) {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(`${site}**`, async (route) => {
    await released;
    await new Promise((done) => setTimeout(done, 200));
    await route.continue().catch(() => {});
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("#below").waitFor({ state: "attached" });
  return { release };
}

for (const width of [280, 375, 768, 1200]) {
  for (const kind of kinds) {
    test(`nothing moves around the ${kind} at ${width} px while the figures load slowly`, async ({
      page,
      site,
      partner,
    }) => {
      await page.setViewportSize({ width, height: 1200 });
      const { release } = await openSlow(page, partner.publish(snippets[kind].join("\n")), site);
      const before = await readPlaces(page);
      release();
      for (const index of snippets[kind].keys()) {
        await page
          .locator(kind === "frame" ? "figure" : "cis-figure")
          .nth(index)
          .scrollIntoViewIfNeeded();
        if (kind === "element") await expectFitting(page, index);
        else await expect(page.frameLocator("iframe").nth(index).locator("main.embed")).toBeVisible();
      }
      expect(await readShift(page)).toBe(0);
      expect(await readPlaces(page)).toEqual(before);
    });
  }

  test(`nothing moves at ${width} px with scripts off`, async ({ browser, site, partner }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 1200 } });
    const page = await context.newPage();
    const all = [...snippets.frame, ...snippets.element].join("\n");
    const { release } = await openSlow(page, partner.publish(all), site);
    const before = await readPlaces(page);
    release();
    for (const index of snippets.frame.keys()) {
      await page.locator("figure").nth(index).scrollIntoViewIfNeeded();
      await expect(page.frameLocator("iframe").nth(index).locator("main.embed")).toBeVisible();
    }
    const loaded = '[...document.querySelectorAll("cis-figure img")].filter((img) => img.naturalWidth > 0)';
    await expect.poll(() => page.evaluate(`${loaded}.length`)).toBe(snippets.element.length);
    expect(await readPlaces(page)).toEqual(before);
    await context.close();
  });
}
