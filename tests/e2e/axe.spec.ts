import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { open } from "./atlas";
import { expect, test } from "./test";

// What fades in would be measured half transparent.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** What axe has against a page: the rule and the places that break it. */
async function findFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations }: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(rules)})`);
  return violations.flatMap(({ id, nodes }) => {
    const places = nodes.filter(({ html }) => !(id === "label-content-name-mismatch" && isDrawn(html)));
    return places.length === 0 ? [] : [`${id}: ${places.map(({ target }) => String(target)).join(" | ")}`];
  });
}

/** The lines of a drawn label are read by axe without a space between them, so it finds them in no name. */
function isDrawn(html: string): boolean {
  return /^<g |^<a class="(map-|timeline-event)/.test(html);
}

/** The page as it opens, and each of its looks that has marks of its own. */
const views = [
  "",
  "country/kaz/",
  "country/kaz/?others=true&scale=per-thousand",
  "?layout=tiles",
  "country/arm/?lens=survey&layout=tiles",
  "?level=days&lens=status",
  "country/uzb/?level=meeting&event=meeting-abidova&lens=article",
];

for (const [language, folder] of [
  ["Russian", "/"],
  ["English", "/en/"],
] as const) {
  for (const theme of ["light", "dark"] as const) {
    test(`anybody can read and use the page in ${language}, ${theme}`, async ({ page }) => {
      test.setTimeout(90_000);
      const faults: string[] = [];
      for (const view of views) {
        await open(page, `${folder}${view}${view.includes("?") ? "&" : "?"}theme=${theme}`);
        for (const fault of await findFaults(page)) faults.push(`${folder}${view}: ${fault}`);
      }
      expect(faults).toEqual([]);
    });
  }
}
