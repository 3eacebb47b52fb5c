import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StaticPage } from "../src/app/prerender";
import { escapeMarkup } from "./escapeMarkup.ts";
import { type BuiltPages, type HeaderRule, listHeaderRules } from "./headers.ts";
import { toHtaccess } from "./htaccess.ts";
import { toNginx } from "./nginx.ts";
import { listAlternates, type Site, toWholeAddress } from "./site.ts";

/**
 * Writes what hosts and search engines read: `_headers`, `_redirects`, `.htaccess`, `nginx.conf` and, where the site has an origin, the list of its
 * pages, embeds left out.
 *
 * @param dist the built site, with what lies in `public/`
 */
export async function writeHostFiles(dist: string, site: Site, built: BuiltPages): Promise<void> {
  const rules = listHeaderRules(built);
  await writeFile(join(dist, "_headers"), toHeadersFile(rules, site));
  const embeds = built.guides.flatMap(({ guide, address }) => (guide === "gallery" ? [address] : []));
  await writeFile(join(dist, "_redirects"), toRedirects(site, embeds));
  await writeFile(join(dist, ".htaccess"), toHtaccess(rules, site, embeds));
  await writeFile(join(dist, "nginx.conf"), toNginx(rules, site, embeds));
  if (site.origin === undefined) return;
  await writeFile(
    join(dist, "sitemap.xml"),
    toSitemap([...built.pages, ...built.guides, ...built.decks], site),
  );
  const robots = join(dist, "robots.txt");
  await writeFile(robots, toRobots(await readFile(robots, "utf8"), site));
}

/** The rules as Netlify, Cloudflare Pages and `build/serve.mjs` read them. */
export function toHeadersFile(rules: readonly HeaderRule[], site: Site): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${toWholeAddress(path, { ...site, origin: undefined })}\n${lines.join("")}`;
  });
  return blocks.join("\n");
}

/**
 * What Netlify answers for addresses that lead nowhere: by itself it knows one page at the root of the host.
 *
 * @param embeds the folders of embeds, below the site's root
 */
export function toRedirects({ base }: Site, embeds: readonly string[]): string {
  const folders = [...embeds, ...(base === "/" ? [] : ["/"])].map((folder) => base + folder.slice(1));
  return folders.map((folder) => `${folder}* ${folder}404.html 404\n`).join("");
}

/** The pages of the site, each with its other languages (sitemaps.org 0.9, with the alternates that Google reads). */
export function toSitemap(pages: readonly StaticPage[], site: Site): string {
  const entries = pages.map((page) =>
    [
      "  <url>",
      `    <loc>${escapeMarkup(toWholeAddress(page.address, site))}</loc>`,
      ...listAlternates(page, site).map(
        ({ hreflang, href }) =>
          `    <xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(href)}"/>`,
      ),
      "  </url>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}

/** `robots.txt` that names the list of pages. */
export function toRobots(robots: string, site: Site): string {
  return `${robots.trimEnd()}\n\nSitemap: ${toWholeAddress("/sitemap.xml", site)}\n`;
}
