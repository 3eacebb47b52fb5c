import type { Frame, Page } from "@playwright/test";
import { type FigureName, figures } from "./targets";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Simulates a reader's touch or mouse input, in a page with its frames. */
export interface Hands {
  /** Points at a figure and taps it outside links and buttons; returns false if it has no such point. */
  readonly touch: (figure: FigureName) => Promise<boolean>;
  readonly zoomIn: () => Promise<boolean>;
  /** The time from a tap on Kazakhstan to the paint of its response, in ms; null if there was none. */
  readonly tapKazakhstan: () => Promise<number | null>;
}

const kazakhstan = '[data-mark="KAZ"]';

export function createHands(page: Page, hasTouch: boolean): Hands {
  async function tap(selector: string, isQuiet: boolean): Promise<boolean> {
    const point = await findPoint(page, selector, isQuiet);
    if (point === undefined) return false;
    if (hasTouch) await page.touchscreen.tap(point.x, point.y);
    else {
      await page.mouse.move(point.x, point.y);
      await pause(300);
      await page.mouse.click(point.x, point.y);
    }
    return true;
  }

  async function tapKazakhstan(): Promise<number | null> {
    const frame = await frameOf(page, kazakhstan);
    if (frame === undefined) return null;
    await frame.evaluate(`bench.awaitTap('${kazakhstan}[aria-current="true"]')`);
    if (!(await tap(kazakhstan, false))) return null;
    for (let waited = 0; waited < 3000; waited += 500) {
      await pause(500);
      // A map that is not hydrated yet follows its link, which replaces the frame.
      const answered = await frame.evaluate<number | null>("bench.readTap()").catch(() => null);
      if (answered !== null) return answered;
    }
    return null;
  }

  return {
    touch: (figure) => tap(figures[figure].stage, true),
    zoomIn: () => tap(".map-zoom button", false),
    tapKazakhstan,
  };
}

/** Finds the frame with a visible match of the selector, and scrolls to it. */
async function frameOf(page: Page, selector: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate<boolean>(`bench.scrollTo(${JSON.stringify(selector)})`))) continue;
    if (frame !== page.mainFrame()) await (await frame.frameElement()).scrollIntoViewIfNeeded();
    return frame;
  }
  return undefined;
}

/** Returns a point to tap, in pixels of the page's viewport. */
async function findPoint(page: Page, selector: string, isQuiet: boolean): Promise<Point | undefined> {
  const frame = await frameOf(page, selector);
  if (frame === undefined) return undefined;
  await pause(200);
  const point = await frame.evaluate<Point | null>(
    `bench.findPoint(${JSON.stringify(selector)}, ${JSON.stringify(isQuiet)})`,
  );
  if (point === null) return undefined;
  if (frame === page.mainFrame()) return point;
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  return box === null ? undefined : { x: box.x + point.x, y: box.y + point.y };
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
