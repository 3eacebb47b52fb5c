import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "@playwright/test";
import type { FrameHeight, FrameHeights } from "../src/embed/snippets";
import { type Chrome, chromes, figures } from "../src/model/view";
import { ensureChromium } from "./chromium.mjs";
import { fitHeights, type Height, heightAt, type Piece, promised, toLength } from "./heights/fitHeights";
import { measureHeights } from "./heights/measureHeights";
import { serve } from "./serve.mjs";

const kept = "src/embed/heights.json";

/** An embed with its measured heights: live, for each `chrome`, and with scripts off. */
interface Measured {
  /** Below the site's root: `/en/embed/map/redcross/` */
  readonly address: string;
  readonly live: Readonly<Record<Chrome, readonly Height[]>>;
  readonly still: readonly Height[];
}

/** Measures every built embed, and saves the heights for their snippets. */
async function keepHeights(dist: string): Promise<void> {
  const addresses = listEmbeds(dist);
  if (addresses.length === 0) throw new Error(`there is no embed in ${dist}: npm run build makes it`);
  const executablePath = ensureChromium();
  if (executablePath === null) throw new Error("there is no browser to measure in");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const site = await serve({ dist, port: 0 });
  try {
    const live = await browser.newPage();
    const still = await browser.newPage({ javaScriptEnabled: false });
    const heights: Record<string, FrameHeights> = {};
    for (const address of addresses) {
      const url = site.address.replace(/\/$/, address);
      await live.goto(url);
      await still.goto(url);
      heights[address] = toFrameHeights({
        address,
        live: await measureChromes(live),
        still: await measureHeights(still),
      });
    }
    writeFileSync(kept, `${JSON.stringify(heights, null, 2)}\n`);
    console.log(`${addresses.length} embeds, kept in ${kept}`);
  } finally {
    site.close();
    await browser.close();
  }
}

/** The addresses of all embeds below the site's root. */
function listEmbeds(dist: string): readonly string[] {
  if (!existsSync(dist)) return [];
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((name) => `/${name.replaceAll("\\", "/")}`)
    .filter((file) => figures.some((figure) => file.includes(`/embed/${figure}/`)))
    .filter((file) => file.endsWith("/index.html"))
    .map((file) => file.replace("index.html", ""))
    .sort();
}

/** Measures all `chrome` variants in one load, by setting the attribute that the embed's inline script would set. */
async function measureChromes(page: Page): Promise<Measured["live"]> {
  const measured: [Chrome, readonly Height[]][] = [];
  for (const chrome of chromes) {
    await page.evaluate((word) => {
      document.documentElement.dataset.chrome = word;
    }, chrome);
    measured.push([chrome, await measureHeights(page)]);
  }
  return Object.fromEntries(measured) as Measured["live"];
}

function toFrameHeights({ address, live, still }: Measured): FrameHeights {
  const stillPieces = fitHeights(still);
  console.log(`${address}  to spare with scripts off: ${toSpare(stillPieces, still)}`);
  const toFrameHeight = (chrome: Chrome): FrameHeight => {
    const pieces = fitHeights(live[chrome]);
    console.log(`  ${chrome}: ${toSpare(pieces, live[chrome])}`);
    return {
      wide: Math.ceil(heightAt(pieces, 640)),
      live: toLength(pieces),
      still: toLength(stillPieces),
    };
  };
  return {
    full: toFrameHeight("full"),
    title: toFrameHeight("title"),
    source: toFrameHeight("source"),
    none: toFrameHeight("none"),
  };
}

/** The excess height at each promised width, in CSS pixels. */
function toSpare(pieces: readonly Piece[], heights: readonly Height[]): readonly number[] {
  return heights
    .filter(({ width }) => promised.includes(width))
    .map(({ width, height }) => Math.floor(heightAt(pieces, width) - height));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await keepHeights("dist");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
