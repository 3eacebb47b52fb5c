import type { Page } from "@playwright/test";
import { expect, phone, test } from "./test";

test.use(phone);

const addresses = [
  ...["./", "./en/country/uzb/", "./embed/", "./embed/doctor/", "./present/"],
  ...["./embed/map/", "./embed/growth/", "./embed/people/", "./embed/timeline/"],
];

/** The most used controls on a phone; WCAG 2.2, success criterion 2.5.5. */
const most =
  ".segment, .button, .map-play, .map-zoom button, .timeline-zoom button, .growth-switch, .question-slider, .minutes-own input";

for (const address of addresses) {
  test(`the targets of ${address} are large enough for touch`, async ({ page }) => {
    await page.goto(address, { waitUntil: "networkidle" });
    expect(await listSmall(page, "a[href], button, input, select, summary", 24)).toEqual([]);
    expect(await listSmall(page, most, 44)).toEqual([]);
  });
}

/**
 * Targets smaller than a side, in CSS pixels, by name and size. Exempt are links within a sentence (WCAG 2.2, 2.5.8)
 * and marks of drawings, which take the nearest press or can also be chosen in a list.
 */
const listSmall = (page: Page, selector: string, side: number): Promise<string[]> =>
  page.evaluate(
    ([sought, least]) => {
      const isSeen = (element: Element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        getComputedStyle(element).clipPath === "none";
      const isInText = (element: Element) =>
        element.matches("a") && getComputedStyle(element).display === "inline";
      return [...document.querySelectorAll(sought)]
        .filter((element) => isSeen(element) && !isInText(element) && element.closest("svg, .skip") === null)
        .map((element) => element.closest("label") ?? element)
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          const isSmall = Math.min(width, height) < least - 0.1;
          return isSmall ? [`${element.textContent || element.className}: ${width} × ${height}`] : [];
        });
    },
    [selector, side] as const,
  );
