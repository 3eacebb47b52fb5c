import type { Page } from "@playwright/test";

/**
 * Goes through a deck by the key of a clicker, once there and back: what is drawn for the first time is measured too.
 *
 * @returns the longest from a key to the paint that answers it, in ms, by the browser's own account (event timing, in steps
 *   of 8 ms); null where no key was answered
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

/** Between two keys, in ms: what follows the paint is over by then. */
const rest = 250;

function observe(): void {
  const keyTimes: number[] = [];
  Object.assign(globalThis, { keyTimes });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "keydown") keyTimes.push(duration);
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}
