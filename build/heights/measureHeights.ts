import type { Page } from "@playwright/test";
import type { Height } from "./fitHeights";

/** The frame widths that are always measured, in CSS pixels, the promised ones included. */
const widths = [
  ...Array.from({ length: 48 }, (_, step) => 240 + 20 * step),
  ...Array.from({ length: 10 }, (_, step) => 1200 + 80 * step),
];

/**
 * Measures the height of a page's embed at each width, and on both sides of each jump.
 *
 * @returns ascending by width
 */
export async function measureHeights(page: Page): Promise<readonly Height[]> {
  const measured: Height[] = [];
  for (const width of widths) measured.push(await measureHeight(page, width));
  const jumps: Height[] = [];
  for (const [position, right] of measured.entries()) {
    const left = measured[position - 1];
    if (left !== undefined) jumps.push(...(await findJump(page, left, right)));
  }
  return [...measured, ...jumps].sort((a, b) => a.width - b.width);
}

/** Measures the height of a page's embed in a frame of a width. */
async function measureHeight(page: Page, width: number): Promise<Height> {
  await page.setViewportSize({ width, height: 800 });
  // As a string: Playwright cannot pass a function to a page without scripts.
  const height = await page.evaluate("document.querySelector('main.embed').getBoundingClientRect().height");
  return { width, height: Number(height) };
}

/** Both sides of the jump between two widths: a height that changes by more than the width has a jump in between. */
async function findJump(page: Page, left: Height, right: Height): Promise<readonly Height[]> {
  if (Math.abs(right.height - left.height) <= right.width - left.width) return [];
  let [low, high] = [left, right];
  while (high.width - low.width > 1) {
    const middle = await measureHeight(page, Math.floor((low.width + high.width) / 2));
    const isLeft = Math.abs(middle.height - low.height) < Math.abs(middle.height - high.height);
    [low, high] = isLeft ? [middle, high] : [low, middle];
  }
  return [low, high].filter(({ width }) => ![left.width, right.width].includes(width));
}
