import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const rules: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** The violations that axe finds on a page: each rule with the elements that break it. */
export async function findFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations }: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(rules)})`);
  return violations.flatMap(({ id, nodes }) => {
    const places = nodes.filter(({ html }) => !(id === "label-content-name-mismatch" && isDrawn(html)));
    return places.length === 0 ? [] : [`${id}: ${places.map(({ target }) => String(target)).join(" | ")}`];
  });
}

/** axe joins the lines of a drawn label without a space, so it does not find the label in the accessible name. */
function isDrawn(html: string): boolean {
  return /^<g |^<a class="(map-|timeline-event)/.test(html);
}
