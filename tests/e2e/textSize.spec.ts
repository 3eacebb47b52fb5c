import type { Page } from "@playwright/test";
import { desktop, expect, test } from "./test";

// The reader's styles are injected into the page; its policy would block them.
test.use({ ...desktop, bypassCSP: true });

const addresses = [
  ...["./", "./embed/", "./embed/doctor/", "./present/", "./country/uzb/"],
  ...["./embed/map/article/", "./en/embed/growth/kaz/", "./embed/people/kaz/", "./embed/timeline/"],
];

const large = "html { font-size: 32px !important }";
/** The spacing of WCAG 2.2, success criterion 1.4.12. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

const settings = [
  ["a font of 32 px", 375, large],
  ["a font of 24 px", 412, large.replace("32", "24")],
  ["the text spacing of WCAG", 375, spaced],
  ["the text spacing of WCAG", 1100, spaced],
  ["no style of the reader's own", 280, ""],
  ["no style of the reader's own", 305, ""],
] as const;

for (const [setting, width, content] of settings) {
  test(`nothing scrolls sideways at ${width} px with ${setting}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const address of addresses) {
      await page.goto(address, { waitUntil: "networkidle" });
      if (content !== "") await page.addStyleTag({ content });
      await expect.poll(() => readExcess(page), { message: address }).toBeLessThanOrEqual(1);
    }
  });
}

test("no label leaves its drawing with the text spacing of WCAG", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  for (const address of ["./", "./embed/map/article/", "./present/"]) {
    await page.goto(address, { waitUntil: "networkidle" });
    await page.addStyleTag({ content: spaced });
    await expect.poll(() => listCut(page), { message: address }).toEqual([]);
  }
});

for (const [figure, address] of [
  ["map", "./embed/map/article/"],
  ["growth", "./embed/growth/kaz/"],
  ["people", "./embed/people/kaz/"],
] as const) {
  test(`the text of the ${figure} grows with the reader's font size`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address, { waitUntil: "networkidle" });
    const before = await readLetters(page);
    await page.addStyleTag({ content: large });
    await expect.poll(async () => (await readLetters(page)) / before).toBeGreaterThan(1.4);
  });
}

const readExcess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The smallest font size in the visible drawing, in CSS pixels of the viewport; 0 without text. */
const readLetters = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll<SVGTextElement>("main svg[viewBox] text")];
    const sizes = texts
      .filter((text) => text.checkVisibility() && text.textContent !== "")
      .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0));
    return sizes.length === 0 ? 0 : Math.min(...sizes);
  });

/** The labels that extend beyond their drawing. */
const listCut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>("main svg[viewBox] text")]
      .filter((text) => text.checkVisibility() && text.textContent !== "")
      .filter((text) => {
        const sheet = text.ownerSVGElement?.getBoundingClientRect() ?? new DOMRect();
        const { left, right } = text.getBoundingClientRect();
        return left < sheet.left - 2 || right > sheet.right + 2;
      })
      .map((text) => text.textContent),
  );
