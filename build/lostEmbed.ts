import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { toGuideAddress } from "../src/embed/guide.ts";
import type { Language } from "../src/model/language";
import { lost as en } from "../src/text/en/lost.ts";
import { lost as ru } from "../src/text/ru/lost.ts";
import { escapeMarkup } from "./escapeMarkup.ts";
import { toOwn } from "./headers.ts";
import { type Site, toWholeAddress } from "./site.ts";

/** The messages for an unknown address, by language. */
export const lostWords: Readonly<Record<Language, typeof ru>> = { ru, en };

/** The page for unknown embed addresses of a language, below the site's root. */
export function toLostEmbedFile(language: Language): string {
  return `${toGuideAddress("gallery", language)}404.html`;
}

/** The home page of the site in a language. */
export interface Home {
  readonly address: string;
  readonly language: Language;
  readonly title: string;
}

/** Writes the page for unknown embed addresses, in every language. */
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
 * The page that a frame shows for an unknown address: a sentence and two links, without any script. A sandbox may block
 * links, so each link shows its address for copying, as complete as the build knows it.
 *
 * @param sheet its style sheet, below the site's root, without a leading slash
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
