import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "@playwright/test";
import { test as base, expect } from "./test";

/** An embed of each figure and lens, alternating between the languages. */
export const mixedPaths = [
  ...["/embed/growth/", "/en/embed/growth/kaz/", "/embed/map/", "/en/embed/map/redcross/"],
  ...["/embed/map/article/", "/en/embed/map/survey/", "/embed/map/status/", "/en/embed/timeline/"],
];

/** A partner's site, on an origin of its own. */
export interface Partner {
  readonly origin: string;
  /** Publishes a page there and returns its address. */
  readonly publish: (html: string, headers?: Readonly<Record<string, string>>) => string;
}

/** A test with a partner's site. */
export const test = base.extend<{ site: string }, { partner: Partner }>({
  /** The root of the atlas, with a trailing slash. */
  site: ({ baseURL }, use) => use(baseURL ?? ""),
  partner: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern
    async ({}, use) => {
      const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
      const server = createServer((request, response) => {
        const page = pages.get(request.url ?? "");
        response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html", ...page?.headers });
        response.end(page?.html);
      });
      const origin = await listen(server);
      const publish: Partner["publish"] = (html, headers = {}) => {
        const path = `/${pages.size}`;
        pages.set(path, { html: toPage(html), headers });
        return origin + path;
      };
      await use({ origin, publish });
      server.close();
    },
    { scope: "worker" },
  ],
  origins: ({ partner }, use) => use([partner.origin]),
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A partner's page with a paragraph below the figure, for layout-shift checks. */
export function toPage(body: string): string {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>A partner</title>',
    '<body leftmargin="0" rightmargin="0" topmargin="0">',
    body,
    '<p id="below">What a partner says below the figure.</p>',
  ].join("\n");
}

/** The element's script tag, as in a snippet. */
export function scriptTag(site: string): string {
  const name = readdirSync("dist/assets").find((file) => /^cis-figure-1-.*\.js$/.test(file));
  return `<script type="module" src="${site}assets/${name}"></script>`;
}

/** The frame of the element with an index. */
export const frameOf = (page: Page, index = 0) => page.locator("cis-figure").nth(index).locator("iframe");

/** The heights of a frame and of its content. */
export async function readHeights(page: Page, index = 0): Promise<{ frame: number; content: number }> {
  const frame = await frameOf(page, index).evaluate((one) => one.getBoundingClientRect().height);
  const content = await frameOf(page, index)
    .contentFrame()
    .locator("main.embed")
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  return { frame, content };
}

/** Waits until a frame is as high as its content. */
export async function expectFitting(page: Page, index = 0): Promise<void> {
  await expect
    .poll(async () => {
      const { frame, content } = await readHeights(page, index);
      return frame - content;
    })
    .toBe(0);
}

/** The cumulative layout shift of a page since it was opened, as in Core Web Vitals. */
export function readShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 200);
      }),
  );
}

/** A figure as an element, without reserved space. */
export const figure =
  '<cis-figure figure="growth" country="kaz" style="display:block;position:relative"></cis-figure>';

/** Publishes a page with such a figure. Returns its address. */
export const publishFigure = (partner: Partner, site: string, more = "") =>
  partner.publish(`${figure}${more}${scriptTag(site)}`);

/** Whether `Object.prototype` is unpolluted. */
export const isClean = (frame: Frame | Page) =>
  frame.evaluate(
    () => Reflect.get({}, "polluted") === undefined && Object.keys(Object.prototype).length === 0,
  );

/** The frame of a figure, for sending and receiving messages that the figure itself never would. */
export async function breakInto(page: Page): Promise<Frame> {
  const frame = await (await frameOf(page).elementHandle())?.contentFrame();
  if (!frame) throw new Error("there is no frame");
  return frame;
}

/** Waits until earlier messages have been received; messages arrive in the order in which they were sent. */
export const settle = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
