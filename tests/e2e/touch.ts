import type { Page } from "@playwright/test";

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Puts fingers on the screen, moves them and lifts them all.
 *
 * @param path the positions of the fingers at first, then after each move; every entry has the same number of fingers
 */
export async function moveFingers(page: Page, path: readonly (readonly Point[])[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", fingers: readonly Point[]) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: fingers.map((finger, id) => ({ ...finger, id })),
    });
  for (const [index, fingers] of path.entries())
    await touch(index === 0 ? "touchStart" : "touchMove", fingers);
  await touch("touchEnd", []);
}
