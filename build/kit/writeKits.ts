import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { ResolvedConfig } from "vite";
import type { StaticDeck } from "../../src/app/decks";
import { toKitAddress } from "../../src/model/deckAddress.ts";
import type { Language } from "../../src/model/language";
import { escapeMarkup } from "../escapeMarkup.ts";
import type { Site } from "../site.ts";
import { readTemplate } from "../template.ts";
import { buildKitScript } from "./buildKitScript.ts";
import { fillKit, inlineFonts, moveLinks } from "./fillKit.ts";

interface Built {
  readonly site: Site;
  readonly decks: readonly StaticDeck[];
  /** The name of the style sheet of the deck, below the root of the built site. */
  readonly deckSheet: string;
}

/**
 * Writes the deck of each language as one self-contained file, next to the deck's page.
 *
 * @returns the size of each file, formatted for readers: `1,1 МБ`
 */
export async function writeKits(
  dist: string,
  { root, build: { target } }: Pick<ResolvedConfig, "root" | "build">,
  { site, decks, deckSheet }: Built,
): Promise<ReadonlyMap<Language, string>> {
  const template = await readTemplate(join(root, "kit.html"));
  const sheet = await readSheet(join(dist, deckSheet));
  const icon = toIconTag(await readFile(join(root, "public/icon.svg")));
  const base = toKitBase(site);
  const sizes = new Map<Language, string>();
  for (const { language, title, description, kitHtml } of decks) {
    const kit = fillKit(template, {
      ...{ language, sheet },
      head: [
        `<title>${escapeMarkup(title)}</title>`,
        `<meta name="description" content="${escapeMarkup(description)}" />`,
        icon,
      ],
      html: moveLinks(kitHtml, site.base, base),
      script: await buildKitScript({ root, target, language, base }),
    });
    const file = join(dist, toKitAddress(language));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, kit);
    sizes.set(language, formatSize(Buffer.byteLength(kit), language));
  }
  return sizes;
}

/** If the site's address is unknown, links to it stay within the file. */
function toKitBase({ origin, base }: Site): string {
  return origin === undefined ? "#" : origin + base;
}

async function readSheet(file: string): Promise<string> {
  return inlineFonts(await readFile(file, "utf8"), (name) => readFileSync(join(dirname(file), name)));
}

function toIconTag(icon: Buffer): string {
  return `<link rel="icon" href="data:image/svg+xml;base64,${icon.toString("base64")}" />`;
}

function formatSize(bytes: number, language: Language): string {
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
  });
  return format.format(bytes / 1e6).replace(/\s/, "\u00a0");
}
