import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toGuideAddress } from "../src/embed/guide.ts";
import type { Language } from "../src/model/language";
import { lost as en } from "../src/text/en/lost.ts";
import { lost as ru } from "../src/text/ru/lost.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import { toOwn } from "./headers.ts";
import { type Site, toWholeAddress } from "./site.ts";

/** What is said of an address that leads nowhere, by language. */
export const lostWords: Readonly<Record<Language, typeof ru>> = { ru, en };

/** Where the page lies that stands for embeds of a language that are not there, below the site's root. */
export function toLostEmbedFile(language: Language): string {
  return `${toGuideAddress("gallery", language)}404.html`;
}

/** The first page of the site in a language. */
export interface Home {
  readonly address: string;
  readonly language: Language;
  readonly title: string;
}

/** Writes the page for embeds that are not there, in every language. */
export async function writeLostEmbeds(
  dist: string,
  site: Site,
  { homes, sheet }: { readonly homes: readonly Home[]; readonly sheet: string },
): Promise<void> {
  for (const home of homes) {
    const file = join(dist, toLostEmbedFile(home.language));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, toLostEmbed(home, site, sheet));
  }
}

/**
 * What a frame shows whose address leads nowhere: a sentence and two ways on, without any script. A sandbox may forbid links
 * to open, so each shows its address, which can be copied: as much of it as the build knows.
 *
 * @param sheet its style sheet, below the site's root, without a slash before it
 */
export function toLostEmbed({ address, language, title }: Home, site: Site, sheet: string): string {
  const { sentence, atlas, gallery } = lostWords[language];
  const { base, origin } = site;
  const link = (to: string, name: string) => {
    const shown = toWholeAddress(to, site);
    const href = toWholeAddress(to, { base, origin: undefined });
    return `<p><span>${escapeMarkup(name)}:</span> <a href="${href}" target="_blank" rel="noopener">${shown}</a></p>`;
  };
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${toPolicy(origin)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>404 · ${escapeMarkup(title)}</title>
    <meta name="robots" content="noindex" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${base}${sheet}" />
  </head>
  <body>
    <main>
      <h1>${escapeMarkup(sentence)}</h1>
      ${link(address, atlas)}
      ${link(toGuideAddress("gallery", language), gallery)}
    </main>
  </body>
</html>
`;
}

function toPolicy(origin: string | undefined): string {
  const own = toOwn(origin);
  return `default-src 'none'; style-src ${own}; img-src data:; font-src ${own}; base-uri 'none'; form-action 'none'`;
}
