import type { Locator, Page } from "@playwright/test";
import { expect } from "./test";

/** Opens an address below the site's root and waits until the page is hydrated. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(`.${address}`);
  await expectAlive(page);
}

/**
 * Holds requests for files back.
 *
 * @returns releases them
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

/** Waits until all parts are hydrated. A part hydrates when it is near the viewport; the chart's points come last. */
export async function expectAlive(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(wakeNext), { intervals: [50] }).toEqual([]);
  await expect(chart(page)).toBeVisible();
}

/** Lists the parts that are not hydrated yet. Scrolls to the first of them, or to the top when there is none. */
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

/** The growth chart with its heading, controls and notes. */
export const growthRegion = (page: Page): Locator => page.locator("#growth");

export const map = (page: Page): Locator => page.getByRole("group", { name: /^(Карта|Map)\. / });

export const tiles = (page: Page): Locator => page.getByRole("group", { name: /^(Плитки|Tiles): / });

/** The map or its tiles, with the region around them. */
export const mapRegion = (page: Page): Locator =>
  page
    .getByRole("region")
    .filter({ has: page.getByRole("group", { name: /^(Карта|Map|Плитки|Tiles)[.:] / }) });

export const timeline = (page: Page): Locator =>
  page.getByRole("region", { name: /^(Лента времени: события|Timeline: events)/ });

/** An event of the timeline by its label. */
export const eventMark = (page: Page, label: string): Locator =>
  timeline(page).getByRole("button").filter({ hasText: label });

/** The click target of an event: the middle of the whole mark may be on its stem, under another mark. */
export const eventLabel = (page: Page, label: string): Locator =>
  eventMark(page, label).getByText(label, { exact: true });

export const panel = (page: Page): Locator => page.getByRole("complementary");

/** The text of the page with every details element open. */
export async function readAll(page: Page): Promise<string> {
  await page.getByRole("main").evaluate((main) => {
    for (const details of main.querySelectorAll("details")) details.open = true;
  });
  return toWords(await page.getByRole("main").innerText());
}

/** Matches a text in which any space may be a no-break space. */
export function said(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s"));
}

/** Replaces every run of white space with one plain space. */
export function toWords(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** The area in which a click or tap on a mark of the map reaches the mark, in CSS pixels. */
export interface Hits {
  /** The point with the largest margin on all four sides. */
  readonly point: readonly [x: number, y: number];
  readonly width: number;
  readonly height: number;
}

/** Probes a grid of points on and around a mark for its link. Undefined when no point reaches it. */
export async function findHits(mark: Locator): Promise<Hits | undefined> {
  const drawing = mark.locator("xpath=ancestor::*[name()='svg'][1]");
  // A part that hydrates during the scroll may move the drawing out of the viewport again.
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
    /** The distance up to which points on all four sides reach the mark too. */
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

/** Resolves when an element has kept its position for three frames. */
async function untilStill(element: Element): Promise<void> {
  let top = element.getBoundingClientRect().top;
  for (let still = 0; still < 3; ) {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const now = element.getBoundingClientRect().top;
    still = now === top ? still + 1 : 0;
    top = now;
  }
}

/** Clicks or taps a mark of the map at a point that reaches it. */
export async function hit(page: Page, mark: Locator, how: "click" | "tap"): Promise<void> {
  const hits = await findHits(mark);
  expect(hits, "the mark can be hit").toBeDefined();
  const [x, y] = hits?.point ?? [0, 0];
  await (how === "tap" ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}
