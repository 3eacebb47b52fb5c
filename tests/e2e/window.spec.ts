import type { Page } from "@playwright/test";
import { desktop, expect, test } from "./test";

test.use(desktop);

// Includes widths between the breakpoints: no height may be a guess that holds at some widths only.
const widths = [360, 412, 600, 820, 1100, 1440];

for (const width of widths) {
  test(`a link to a section puts it at the top of the viewport at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./");
    const ids = await page.evaluate(readTargets);
    expect(ids).toEqual(expect.arrayContaining(["timeline", "questions", "sources", "event-forum"]));
    for (const id of ids) {
      await page.goto("about:blank");
      await page.goto(`./#${id}`, { waitUntil: "networkidle" });
      await expectAtTop(page, id);
    }
  });

  test(`the links of the header lead to their sections at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("./en/");
    const links = page.getByRole("navigation").first().getByRole("link");
    for (const link of await links.all()) {
      const id = new URL((await link.getAttribute("href")) ?? "", page.url()).hash.slice(1);
      if (id === "") continue;
      await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
      await link.click();
      await expectAtTop(page, id);
    }
  });
}

test("a section stays at the top of the viewport after the page has hydrated", async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1000 });
  await page.goto("./#others", { waitUntil: "networkidle" });
  const before = await topOf(page, "others");
  await page.evaluate(() => {
    for (const part of document.querySelectorAll("main [data-part] > section"))
      part.dispatchEvent(new Event("pointerover", { bubbles: true }));
  });
  await expect.poll(() => page.locator("main [data-part]:not([data-live])").count()).toBe(0);
  expect(await topOf(page, "others")).toBe(before);
});

for (const [address, width] of [
  ["./", 820],
  ["./en/country/uzb/", 1100],
  ["./country/aze/", 412],
] as const) {
  test(`a full-page screenshot of ${address} at ${width} px shows every part`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address, { waitUntil: "networkidle" });
    const picture = await page.screenshot({ fullPage: true });
    const blank = await readBlankRows(page, picture.toString("base64"));
    expect(blank).toEqual([]);
  });
}

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  for (const width of widths) {
    test(`a figure with several variants is read out once at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("./en/");
      const drawn = await page
        .locator(":is(#growth, #people, #map, #timeline) svg[aria-label]")
        .evaluateAll((drawings) => drawings.map((drawing) => drawing.getAttribute("aria-label") ?? ""));
      const cdp = await page.context().newCDPSession(page);
      const { nodes } = await cdp.send("Accessibility.getFullAXTree");
      const read = nodes
        .filter(({ ignored, role }) => !ignored && /^(group|img|image|SvgRoot)$/.test(String(role?.value)))
        .map(({ name }) => name?.value);
      const counts = [...new Set(drawn)].map((name) => [name, read.filter((one) => one === name).length]);
      expect(counts.filter(([, count]) => count === 1).length).toBeGreaterThan(2);
      // On a phone the timeline is a list, without a drawing.
      expect(counts.filter(([, count]) => Number(count) > 1)).toEqual([]);
    });
  }
});

/** The ids of all visible link targets of the page. */
function readTargets(): readonly string[] {
  const sections = [...document.querySelectorAll("main section[id]")].map(({ id }) => id);
  return [...sections, "event-forum"];
}

const topOf = (page: Page, id: string): Promise<number> =>
  page.locator(`[id="${id}"]`).evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** Expects an element just below the top of the viewport, or as near as the end of the page allows. */
async function expectAtTop(page: Page, id: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate((sought) => {
        const top = document.getElementById(sought)?.getBoundingClientRect().top ?? Number.NaN;
        const isEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
        return (top >= -2 && top <= 40) || (isEnd && top > 0) ? "at the top" : `#${sought} at ${top} px`;
      }, id),
    )
    .toBe("at the top");
}

/** Blank rows beyond the largest gap between two parts, each run with its first row and its length. */
function readBlankRows(page: Page, png: string): Promise<readonly (readonly [from: number, rows: number])[]> {
  return page.evaluate(async (source) => {
    const picture = await createImageBitmap(
      new Blob([Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0))]),
    );
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context?.drawImage(picture, 0, 0);
    const runs: [from: number, rows: number][] = [];
    let from = 0;
    for (let y = 0; y <= picture.height; y += 1) {
      const row = y < picture.height ? context?.getImageData(0, y, picture.width, 1).data : undefined;
      const pixels = row && new Uint32Array(row.buffer);
      if (pixels?.every((pixel) => pixel === pixels[0])) continue;
      if (y - from > 250) runs.push([from, y - from]);
      from = y + 1;
    }
    return runs;
  }, png);
}

test("the parts below the viewport are laid out after the first paint, and then all of them", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const marks: boolean[] = [];
    Object.assign(window, { marks });
    const note = () => marks.push(document.documentElement.hasAttribute("data-early"));
    new MutationObserver(note).observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ["data-early"],
    });
  });
  await page.goto("./");
  await expect.poll(() => page.evaluate("marks")).toEqual([true, false]);
  const skipped = await page
    .locator("main > .part")
    .evaluateAll(
      (parts) => parts.filter((part) => getComputedStyle(part).contentVisibility !== "visible").length,
    );
  expect(skipped).toBe(0);
  await page.goto("./#timeline");
  await page.reload();
  expect(await page.evaluate("marks")).toEqual([]);
});
