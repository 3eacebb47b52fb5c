import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** Opens an address below the site's root and waits until the page is alive. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(`.${address}`);
  await expectAlive(page);
}

/**
 * Keeps files back.
 *
 * @returns how to let them come
 */
export async function hold(page: Page, files: RegExp): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** Parts of the page come alive when they are near the window; the points of the chart come last of all. */
export async function expectAlive(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(wakeNext), { intervals: [50] }).toEqual([]);
  await expect(chart(page)).toBeVisible();
}

/** The parts that scripts have not taken over yet; the first of them is scrolled to, in the end the top of the page. */
function wakeNext(): readonly string[] {
  const parts = [...document.querySelectorAll<HTMLElement>("main [data-part]")];
  const sleeping = parts.filter(({ dataset }) => dataset.live === undefined);
  const [next] = sleeping;
  if (next === undefined) scrollTo({ top: 0, behavior: "instant" });
  else next.firstElementChild?.scrollIntoView({ behavior: "instant" });
  return parts.length === 0 ? ["all of the page"] : sleeping.map(({ dataset }) => dataset.part ?? "");
}

export const chart = (page: Page): Locator =>
  growthRegion(page)
    .getByRole("group")
    .filter({ has: page.getByRole("button") });

/** The growth chart with all that stands around it. */
export const growthRegion = (page: Page): Locator => page.locator("#growth");

export const map = (page: Page): Locator => page.getByRole("group", { name: /^(Карта|Map)\. / });

export const tiles = (page: Page): Locator => page.getByRole("group", { name: /^(Плитки|Tiles): / });

/** The map or its tiles with all that stands around them. */
export const mapRegion = (page: Page): Locator =>
  page
    .getByRole("region")
    .filter({ has: page.getByRole("group", { name: /^(Карта|Map|Плитки|Tiles)[.:] / }) });

export const timeline = (page: Page): Locator =>
  page.getByRole("region", { name: /^(Лента времени: события|Timeline: events)/ });

/** An event of the timeline by its label. */
export const eventMark = (page: Page, label: string): Locator =>
  timeline(page).getByRole("button").filter({ hasText: label });

/** Where an event is clicked: the whole of its mark has a stem, whose middle may lie under another. */
export const eventLabel = (page: Page, label: string): Locator =>
  eventMark(page, label).getByText(label, { exact: true });

export const panel = (page: Page): Locator => page.getByRole("complementary");

/** The words of a page as a reader sees them who has opened everything that opens. */
export async function readAll(page: Page): Promise<string> {
  await page.getByRole("main").evaluate((main) => {
    for (const details of main.querySelectorAll("details")) details.open = true;
  });
  return toWords(await page.getByRole("main").innerText());
}

/** Words as they stand on the page, where spaces that do not break stand too. */
export function said(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s"));
}

/** Every kind of space as the plain one. */
export function toWords(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** Where a finger or a pointer hits a mark of the map and nothing that lies over it, in CSS pixels. */
export interface Hits {
  /** A point with its like on all sides. */
  readonly point: readonly [x: number, y: number];
  readonly width: number;
  readonly height: number;
}

/** Tries every other pixel on and around a mark for what leads to the same address; undefined: nothing does. */
export async function findHits(mark: Locator): Promise<Hits | undefined> {
  const drawing = mark.locator("xpath=ancestor::*[name()='svg'][1]");
  // A part that comes alive while the window scrolls may move the drawing out of it again.
  for (let round = 0; round < 2; round += 1) {
    await drawing.scrollIntoViewIfNeeded();
    await drawing.evaluate(untilStill);
  }
  return mark.evaluate((link) => {
    const href = link.getAttribute("href");
    const { left, top, right, bottom } = link.getBoundingClientRect();
    const around = 24;
    const step = Math.max(2, Math.round(Math.max(right - left, bottom - top) / 60));
    const isHit = (x: number, y: number) =>
      document.elementFromPoint(x, y)?.closest("a")?.getAttribute("href") === href;
    const hits: [x: number, y: number][] = [];
    for (let y = Math.floor(top) - around; y < bottom + around; y += step) {
      for (let x = Math.floor(left) - around; x < right + around; x += step)
        if (isHit(x, y)) hits.push([x, y]);
    }
    /** How far all four sides of a point are hit too. */
    const depth = ([x, y]: [number, number]) => {
      let reach = 0;
      while (
        reach < 20 &&
        [-1, 1].every((side) => isHit(x + side * (reach + step), y) && isHit(x, y + side * (reach + step)))
      )
        reach += step;
      return reach;
    };
    if (hits.length === 0) return undefined;
    const some = hits.filter((_, index) => index % Math.ceil(hits.length / 50) === 0);
    const [point] = some
      .map((hit) => ({ hit, depth: depth(hit) }))
      .sort((one, other) => other.depth - one.depth);
    const size = (values: number[]) => Math.max(...values) - Math.min(...values) + step;
    return {
      point: point?.hit ?? [0, 0],
      width: size(hits.map(([x]) => x)),
      height: size(hits.map(([, y]) => y)),
    };
  });
}

/** Resolves when an element has stood still for three frames. */
async function untilStill(element: Element): Promise<void> {
  let top = element.getBoundingClientRect().top;
  for (let still = 0; still < 3; ) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const now = element.getBoundingClientRect().top;
    still = now === top ? still + 1 : 0;
    top = now;
  }
}

/** Clicks a mark of the map, or taps it, where it can be hit. */
export async function hit(page: Page, mark: Locator, how: "click" | "tap"): Promise<void> {
  const hits = await findHits(mark);
  expect(hits, "the mark can be hit").toBeDefined();
  const [x, y] = hits?.point ?? [0, 0];
  await (how === "tap" ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}
