import type { Page } from "@playwright/test";
import { open } from "./atlas";
import { desktop, expect, test } from "./test";

test.use({ ...desktop, contextOptions: { reducedMotion: "reduce" } });

/** Texts of drawings with a contrast below 4.5:1 to the system's canvas colour; the map has its own background. */
function findFaint(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const toLuminance = (colour: string) => {
      if (pixel === null) return 0;
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...pixel.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = toLuminance(getComputedStyle(document.documentElement).backgroundColor);
    const words = [...document.querySelectorAll<SVGElement>("svg:not(.map-svg) :is(text, tspan)")];
    return words
      .filter((one) => one.getBoundingClientRect().width > 0 && one.textContent !== "")
      .filter((one) => {
        const own = toLuminance(getComputedStyle(one).fill);
        return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05) < 4.5;
      })
      .map((one) => `${one.textContent} (${getComputedStyle(one).fill})`);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const theme of ["light", "dark"] as const) {
    test(`forced colours of a ${colorScheme} system override ?theme=${theme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      await open(page, `/?theme=${theme}&level=days&year=2023`);
      await expect(page.locator(".timeline-drawing text").first()).toBeAttached();
      expect(await findFaint(page)).toEqual([]);
    });
  }
}
