import type { Page } from "@playwright/test";

/**
 * Steps through a deck with the keys of a presenter's remote, once forwards and once back, so that first renders are
 * measured too.
 *
 * @returns the longest time from a key press to its paint, in ms, as reported by the browser (event timing, in steps of
 * 8 ms); null if no key had a response
 */
export async function measureKeys(page: Page): Promise<number | null> {
  await page.evaluate(observe);
  const steps = await page.locator(".slides > section, .slides > section > .fragment").count();
  for (const key of ["PageDown", "PageUp"]) {
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press(key);
      await new Promise((done) => setTimeout(done, rest));
    }
  }
  return page.evaluate(() => {
    const { keyTimes } = globalThis as unknown as { readonly keyTimes: readonly number[] };
    return keyTimes.length === 0 ? null : Math.max(...keyTimes);
  });
}

/** The pause between two keys, in ms: long enough for all work after the paint. */
const rest = 250;

function observe(): void {
  const keyTimes: number[] = [];
  Object.assign(globalThis, { keyTimes });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "keydown") keyTimes.push(duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}
