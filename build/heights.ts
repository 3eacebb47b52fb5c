import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import type { FrameHeight } from "../src/embed/snippets";
import { ensureChromium } from "./chromium.mjs";
import { fitHeights, type Height, heightAt, promised, toLength } from "./heights/fitHeights";
import { measureHeights } from "./heights/measureHeights";
import { serve } from "./serve.mjs";

const kept = "src/embed/heights.json";

/** An embed with the heights that were measured: alive, and with scripts off. */
interface Measured {
  /** Below the site's root: `/en/embed/map/redcross/` */
  readonly address: string;
  readonly live: readonly Height[];
  readonly still: readonly Height[];
}

/** Measures every embed that is built, and keeps the heights that their snippets carry. */
async function keepHeights(dist: string): Promise<void> {
  const addresses = listEmbeds(dist);
  if (addresses.length === 0) throw new Error(`there is no embed in ${dist}: npm run build makes it`);
  const executablePath = ensureChromium();
  if (executablePath === null) throw new Error("there is no browser to measure in");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const site = await serve({ dist, port: 0 });
  try {
    const live = await measureAll(browser, addresses, { site: site.address, javaScriptEnabled: true });
    const still = await measureAll(browser, addresses, { site: site.address, javaScriptEnabled: false });
    const measured = addresses.map((address, position) => ({
      address,
      live: live[position] ?? [],
      still: still[position] ?? [],
    }));
    const heights = Object.fromEntries(measured.map((one) => [one.address, toFrameHeight(one)]));
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
    .filter((file) => /\/embed\/.*\/index\.html$/.test(file))
    .map((file) => file.replace("index.html", ""))
    .sort();
}

interface Measurement {
  readonly site: string;
  readonly javaScriptEnabled: boolean;
}

async function measureAll(
  browser: Browser,
  addresses: readonly string[],
  { site, javaScriptEnabled }: Measurement,
): Promise<readonly (readonly Height[])[]> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const all: (readonly Height[])[] = [];
  for (const address of addresses) {
    await page.goto(site.replace(/\/$/, address));
    all.push(await measureHeights(page));
  }
  await context.close();
  return all;
}

function toFrameHeight({ address, live, still }: Measured): FrameHeight {
  const pieces = { live: fitHeights(live), still: fitHeights(still) };
  const toSpare = (heights: readonly Height[], name: "live" | "still") =>
    heights
      .filter(({ width }) => promised.includes(width))
      .map(({ width, height }) => Math.floor(heightAt(pieces[name], width) - height));
  console.log(`${address}  to spare: ${toSpare(live, "live")}; with scripts off: ${toSpare(still, "still")}`);
  const at = (widths: readonly number[]) =>
    Math.ceil(Math.max(...widths.map((width) => heightAt(pieces.live, width))));
  return {
    narrow: at([280, 320, 360, 400, 480]),
    wide: at([640]),
    live: toLength(pieces.live),
    still: toLength(pieces.still),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await keepHeights("dist");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
