import type { Page } from "@playwright/test";
import { goToStep, listSteps, openDeck } from "./deck";
import { expect, test } from "./test";
import { findTextOverText } from "./textOverlap";

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const [width, height] of [
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const) {
  for (const folder of ["/", "/en/"]) {
    test(`no slide overflows or has overlapping text at ${width} × ${height}, ${folder}`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height });
      await openDeck(page, "", "", folder);
      const faults: string[] = [];
      for (const step of await listSteps(page)) {
        await goToStep(page, step);
        for (const fault of [...(await findOverflow(page)), ...(await findTextOverText(page))])
          faults.push(`${step}: ${fault}`);
      }
      expect(faults).toEqual([]);
    });
  }
}

test("no text of a slide is smaller than 24 px at 1280 × 720", async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openDeck(page);
  const small = new Set<string>();
  for (const step of await listSteps(page)) {
    await goToStep(page, step);
    for (const text of await findSmallText(page, 24)) small.add(`${step}: ${text}`);
  }
  expect([...small]).toEqual([]);
});

/** Texts and drawings that overflow the slide, and parts of it that overlap. */
function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector(".slides > section.present");
    const body = slide?.querySelector(".slide-body");
    if (slide === null || slide === undefined || body === null || body === undefined) return ["no slide"];
    const isSeen = (one: Element) => {
      const style = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      return style.visibility !== "hidden" && style.clipPath === "none" && width > 2 && height > 2;
    };
    const name = (one: Element) => `${one.className} ${one.textContent?.trim().slice(0, 30)}`;
    const room = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const out = [
      ...body.querySelectorAll(
        "h2, p, li, text, button, label, th, td, .growth-sheet, .people-drawing, .map-svg",
      ),
    ]
      .filter(isSeen)
      .filter((one) => one.closest(".map-svg, .visually-hidden") === null || one.matches(".map-svg"))
      .filter((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        return (
          left < room.left - 1 || top < room.top - 1 || right > room.right + 1 || bottom > room.bottom + 1
        );
      })
      .map((one) => `leaves the slide: ${name(one)}`);
    const parts = [
      ...body.querySelectorAll(
        "h2, .slide-words > p, .slide-statements > li, .growth-sheet, .people-drawing, .map-svg, .map-key, .timeline-list, .growth-doubt, .subtitle, .figure-notes, .source-links, .opening-points > *, .opening-ask, .exercise-tasks, .exercise-timer, .exercise-after, .is-quote figure > *, .close-points, .close-sources, .site-code, .question-parts > *, .question-code, .question-total",
      ),
    ]
      .filter(isSeen)
      .map((one) => ({ name: name(one), box: one.getBoundingClientRect() }));
    const over = parts.flatMap((one, index) =>
      parts.slice(index + 1).flatMap((other) => {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return width > 2 && height > 2 ? [`${one.name} lies over ${other.name}`] : [];
      }),
    );
    return [...out, ...over];
  });
}

/** Texts of the slide whose font size on screen is below a number of pixels. */
function findSmallText(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const slide = document.querySelector(".slides > section.present .slide-body");
    const walker = document.createTreeWalker(slide ?? document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === "" || parent.closest("title, desc") !== null)
        continue;
      const style = getComputedStyle(parent);
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || style.visibility === "hidden" || parent.closest(".visually-hidden") !== null)
        continue;
      const svg = parent.closest("svg");
      const scale =
        parent instanceof SVGGraphicsElement
          ? (parent.getScreenCTM()?.a ?? 1)
          : (() => {
              const whole = document.querySelector<HTMLElement>(".slides");
              return whole === null ? 1 : whole.getBoundingClientRect().width / whole.offsetWidth;
            })();
      const size = Number.parseFloat(style.fontSize) * scale;
      if (size < least - 0.2)
        small.push(
          `${size.toFixed(1)} px: ${node.textContent?.trim().slice(0, 30)} ${svg?.getAttribute("class") ?? ""}`,
        );
    }
    return small;
  }, least);
}
