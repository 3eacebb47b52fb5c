import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** What axe has against a page: the rule and the places that break it. */
export async function findFaults(page: Page): Promise<readonly string[]> {
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
