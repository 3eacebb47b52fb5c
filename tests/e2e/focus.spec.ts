import type { Page } from "@playwright/test";
import { open } from "./atlas";
import { desktop, expect, test } from "./test";

test.use({ ...desktop, contextOptions: { reducedMotion: "reduce" } });

/** The area around the focused element, in CSS pixels. Undefined when the focus has left the page. */
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

/** Whether that area of the page looks different without the focus. */
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
  test(`the Tab key goes through all of ${address}, and the focus is visible at every stop`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    await open(page, address);
    const unseen: string[] = [];
    let stops = 0;
    for (; stops < 250; stops++) {
      await page.keyboard.press("Tab");
      const box = await boxOfFocus(page);
      if (box === undefined) break;
      if (!(await isFocusSeen(page, box))) unseen.push(box.name);
    }
    expect(unseen).toEqual([]);
    expect(stops, "the last stop is followed by the end of the page").toBeLessThan(250);
    expect(stops).toBeGreaterThan(30);
  });
}

const isLost = (page: Page) => page.evaluate(() => document.activeElement === document.body);

test("the focus stays on a zoom button at the end of its range", async ({ page }) => {
  await open(page, "/");
  for (const name of ["Ближе", "Приблизить"]) {
    const button = page.getByRole("button", { name });
    await button.focus();
    for (let press = 0; press < 20 && (await button.isEnabled()); press += 1) {
      await page.keyboard.press("Enter");
    }
    await expect(button).toHaveAttribute("aria-disabled", "true");
    await expect(button).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(button).toBeFocused();
  }
});

test("closing the notice of a bad link does not lose the focus", async ({ page }) => {
  await open(page, "/?lens=nothing");
  await page.locator(".notice").getByRole("button", { name: "Закрыть" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".notice")).toHaveCount(0);
  await expect.poll(() => isLost(page)).toBe(false);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});

test("the focus returns to the event's mark after × and after Escape", async ({ page }) => {
  await open(page, "/?event=forum");
  const chosen = page.getByRole("region", { name: "Выбранное событие" });
  const mark = page.locator("#timeline [data-event=forum]");
  await chosen.getByRole("button", { name: "Закрыть" }).focus();
  await page.keyboard.press("Enter");
  await expect(chosen).toHaveCount(0);
  await expect(mark).toBeFocused();
  await page.keyboard.press("Enter");
  await chosen.getByRole("button", { name: /на карте/ }).focus();
  await page.keyboard.press("Escape");
  await expect(chosen).toHaveCount(0);
  await expect(mark).toBeFocused();
});

test("a figure shows its key hint on keyboard focus without a layout shift", async ({ page }) => {
  await open(page, "/");
  for (const [figure, mark] of [
    ["#growth", "[data-point]"],
    ["#timeline", "[data-event]"],
  ] as const) {
    const hint = page.locator(`${figure} .key-hint`);
    const notes = page.locator(`${figure} .figure-notes`);
    const width = async () => (await hint.boundingBox())?.width ?? 0;
    expect(await width()).toBeLessThan(2);
    const before = await notes.boundingBox();
    // The last input was the keyboard.
    await page.keyboard.press("Tab");
    await page.locator(`${figure} ${mark}:visible`).first().focus();
    await expect.poll(width).toBeGreaterThan(100);
    expect((await notes.boundingBox())?.height).toBe(before?.height);
    await expect(page.locator(`${figure} .key-hint-words`)).toBeInViewport({ ratio: 1 });
  }
});
