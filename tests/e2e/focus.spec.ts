import type { Page } from "@playwright/test";
import { open } from "./atlas";
import { desktop, expect, test } from "./test";

test.use({ ...desktop, contextOptions: { reducedMotion: "reduce" } });

/** What stands out around the focus, in CSS pixels; undefined: the focus has left the page. */
function boxOfFocus(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    focused.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = focused.getBoundingClientRect();
    const [left, top] = [Math.max(x - 8, 0), Math.max(y - 8, 0)];
    const [right, bottom] = [Math.min(x + width + 8, innerWidth), Math.min(y + height + 8, innerHeight)];
    const name = focused.getAttribute("aria-label") ?? focused.textContent ?? "";
    return {
      name: `${focused.tagName} ${name.slice(0, 60)}`,
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    };
  });
}

/** Whether the page looks different there without the focus. */
async function isFocusSeen(page: Page, clip: { x: number; y: number; width: number; height: number }) {
  const withFocus = await page.screenshot({ clip });
  const focused = await page.evaluateHandle(() => document.activeElement);
  await focused.evaluate((element) =>
    element instanceof HTMLElement || element instanceof SVGElement ? element.blur() : undefined,
  );
  const without = await page.screenshot({ clip });
  await focused.evaluate((element) =>
    element instanceof HTMLElement || element instanceof SVGElement
      ? element.focus({ preventScroll: true })
      : undefined,
  );
  return !withFocus.equals(without);
}

for (const address of ["/?others=false", "/country/kaz/?layout=tiles&level=meeting&event=meeting"]) {
  test(`the tab key goes through all of ${address}, and the focus is seen at every stop`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await open(page, address);
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 150; stops++) {
      await page.keyboard.press("Tab");
      const box = await boxOfFocus(page);
      if (box === undefined) break;
      if (!(await isFocusSeen(page, box))) unseen.push(box.name);
    }
    expect(unseen).toEqual([]);
    expect(stops, "the last stop is followed by the end of the page").toBeLessThan(110);
    expect(stops).toBeGreaterThan(30);
  });
}
