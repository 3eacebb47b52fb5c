import type { Page } from "@playwright/test";

/**
 * Scrolls down a page until all of its frames are loaded, then waits `rest` ms for their remaining work.
 *
 * @throws if fewer frames than `frames` load within two minutes
 */
export async function walkDown(page: Page, frames: number, rest: number): Promise<void> {
  const limit = Date.now() + 120_000;
  const countLoaded = async () => {
    const states = page
      .frames()
      .slice(1)
      .filter((frame) => frame.url().startsWith("http"))
      .map((frame) => frame.evaluate<boolean>("document.readyState === 'complete'"));
    return (await Promise.all(states.map((state) => state.catch(() => false)))).filter(Boolean).length;
  };
  while ((await countLoaded()) < frames) {
    if (Date.now() > limit) throw new Error(`of ${frames} frames only ${await countLoaded()} were loaded`);
    await page.evaluate<void>(
      "scrollTo({ top: scrollY + innerHeight >= document.body.scrollHeight ? 0 : scrollY + innerHeight, behavior: 'instant' })",
    );
    await new Promise((done) => setTimeout(done, 250));
  }
  await new Promise((done) => setTimeout(done, rest));
}
