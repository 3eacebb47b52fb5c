import { readdirSync } from "node:fs";
import type { Frame, Page } from "@playwright/test";
import heights from "../../src/embed/heights.json" with { type: "json" };
import { type FrameHeights, writeFrame } from "../../src/embed/snippets";
import type { Chrome } from "../../src/model/view";
import { test } from "./partner";
import { desktop, expect } from "./test";

const table: Readonly<Record<string, FrameHeights>> = heights;

/** An embed of each figure in each language, with the controls that need the most space. */
const addresses = ["/", "/en/"].flatMap((home) =>
  ["growth/kaz/", "people/kaz/", "map/redcross/", "map/survey/", "timeline/"].map(
    (path) => `${home}embed/${path}`,
  ),
);

const promised = [280, 320, 480, 640, 960];
const between = [291, 345, 375, 411, 539, 563, 611, 659, 701, 768, 853, 1003, 1200, 1440, 1777];

test.use(desktop);

/** The snippet that a webmaster pastes. */
function toSnippet(site: string, address: string, chrome: Chrome = "full"): string {
  const height = table[address]?.[chrome];
  if (height === undefined) throw new Error(`no height is kept for ${address}`);
  return writeFrame({
    ...{ site, height },
    address: chrome === "full" ? address : `${address}?chrome=${chrome}`,
    pageAddress: "/",
    title: "Volunteers",
    source: "Source",
    picture: { width: 920, height: 600 },
  });
}

const frameIn = (page: Page) => page.frames().find((frame) => frame.url().includes("/embed/"));

/**
 * Reads a frame's inner size, the bottom of its content and its scrollable distance. A string, because scripts may be
 * off.
 */
async function readRoom(page: Page, width: number) {
  await page.setViewportSize({ width, height: 900 });
  const read = (frame: Frame | undefined) =>
    frame?.evaluate<{ width: number; window: number; content: number; scrolled: number }>(`({
      // Before its style is there, a frame is as wide as it will be, and higher.
      width: document.readyState === "complete" ? innerWidth : 0,
      window: innerHeight,
      content: document.querySelector("main.embed")?.getBoundingClientRect().bottom ?? 0,
      scrolled: document.documentElement.scrollHeight - document.documentElement.clientHeight
        + document.documentElement.scrollWidth - document.documentElement.clientWidth,
    })`);
  await expect.poll(async () => (await read(frameIn(page)))?.width).toBe(width);
  return { width: 0, window: 0, content: 0, scrolled: 0, ...(await read(frameIn(page))) };
}

const less = ["title", "source", "none"] as const;

/** Complete embeds with and without scripts, and embeds with less around the figure. */
const framed: readonly (readonly [address: string, scripts: "on" | "off", chrome: Chrome])[] = [
  ...addresses.flatMap((address) => [[address, "on", "full"] as const, [address, "off", "full"] as const]),
  ...less.map((chrome) => ["/embed/map/redcross/", "on", chrome] as const),
  ["/en/embed/growth/kaz/", "on", "none"],
  ["/embed/timeline/", "on", "source"],
  ["/embed/timeline/", "off", "none"],
];

for (const [address, scripts, chrome] of framed) {
  test(`the frame of ${address} has room for its content, chrome ${chrome}, scripts ${scripts}`, async ({
    browser,
    site,
    partner,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts === "on" });
    const page = await context.newPage();
    await page.goto(partner.publish(toSnippet(site, address, chrome)));
    for (const width of [...promised, ...between]) {
      const { window, content, scrolled } = await readRoom(page, width);
      expect.soft(scrolled, `scrolls at ${width} px`).toBe(0);
      expect.soft(window - content, `cut off at ${width} px`).toBeGreaterThanOrEqual(0);
      const most = promised.includes(width) ? 48 : 120;
      expect.soft(window - content, `to spare at ${width} px`).toBeLessThanOrEqual(most);
    }
    await context.close();
  });
}

test("without any style the frame keeps the height of its attribute", async ({ page, site, partner }) => {
  const bare = toSnippet(site, "/embed/growth/kaz/").replaceAll(/\s*style="[^"]*"/g, "");
  await page.goto(partner.publish(bare));
  const height = await page.locator("iframe").evaluate((frame) => frame.clientHeight);
  expect(height).toBe(table["/embed/growth/kaz/"]?.full.wide);
});

test("the height table covers every built embed; run npm run heights if this fails", async ({
  page,
  site,
}) => {
  test.slow();
  const built = readdirSync("dist", { recursive: true, encoding: "utf8" })
    .map((name) => `/${name.replaceAll("\\", "/")}`)
    .filter((file) => /\/embed\/(growth|people|map|timeline)\/.*index\.html$/.test(file));
  expect(built.map((file) => file.replace("index.html", "")).sort()).toEqual(Object.keys(table).sort());
  for (const [address, { full }] of Object.entries(table)) {
    await page.goto(site.replace(/\/$/, address));
    for (const width of [320, 640, 960]) {
      await page.setViewportSize({ width, height: 800 });
      const spare = await page.evaluate((padding) => {
        const room = document.createElement("div");
        room.style.paddingBottom = padding;
        document.body.append(room);
        const spare = room.offsetHeight - (document.querySelector("main.embed")?.clientHeight ?? 0);
        room.remove();
        return spare;
      }, full.live);
      expect.soft(spare, `${address} at ${width} px`).toBeGreaterThanOrEqual(0);
      expect.soft(spare, `${address} at ${width} px`).toBeLessThanOrEqual(48);
    }
  }
});
