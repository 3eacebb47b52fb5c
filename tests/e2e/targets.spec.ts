import type { Page } from "@playwright/test";
import { expect, phone, test } from "./test";

test.use(phone);

const addresses = [
  ...["./", "./en/country/uzb/", "./embed/", "./embed/doctor/", "./present/"],
  ...["./embed/map/", "./embed/growth/", "./embed/people/", "./embed/timeline/"],
];

/** What readers press most on a phone; WCAG 2.2, success criterion 2.5.5. */
const most =
  ".segment, .button, .map-play, .map-zoom button, .timeline-zoom button, .growth-switch, .question-slider, .minutes-own input";

for (const address of addresses) {
  test(`a thumb can press what ${address} offers`, async ({ page }) => {
    await page.goto(address, { waitUntil: "networkidle" });
    expect(await listSmall(page, "a[href], button, input, select, summary", 24)).toEqual([]);
    expect(await listSmall(page, most, 44)).toEqual([]);
  });
}

/**
 * What is smaller than a side, in CSS pixels, by its name and size. Links within a sentence may be (WCAG 2.2, 2.5.8), and
 * marks of drawings, which take the nearest press or are chosen in a list too.
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
