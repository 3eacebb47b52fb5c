import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { StaticPage } from "../src/app/prerender";
import { escapeMarkup } from "./escapeMarkup.ts";
import { type BuiltPages, type HeaderRule, listHeaderRules } from "./headers.ts";
import { toHtaccess } from "./htaccess.ts";
import { toNginx } from "./nginx.ts";
import { listAlternates, type Site, toWholeAddress } from "./site.ts";

/**
 * Writes the files for hosts and search engines: `_headers`, `_redirects`, `.htaccess`, `nginx.conf` and, if the site
 * has an origin, the sitemap, which leaves out embeds.
 *
 * @param dist the built site, with the files of `public/`
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

/** The rules in the format of Netlify, Cloudflare Pages and `build/serve.mjs`. */
export function toHeadersFile(rules: readonly HeaderRule[], site: Site): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${toWholeAddress(path, { ...site, origin: undefined })}\n${lines.join("")}`;
  });
  return blocks.join("\n");
}

/**
 * The redirects by which Netlify serves the 404 pages: by default it uses one page at the root of the host.
 *
 * @param embeds the folders of embeds, below the site's root
 */
export function toRedirects({ base }: Site, embeds: readonly string[]): string {
  const folders = [...embeds, ...(base === "/" ? [] : ["/"])].map((folder) => base + folder.slice(1));
  return folders.map((folder) => `${folder}* ${folder}404.html 404\n`).join("");
}

/** The sitemap: all pages with their other languages (sitemaps.org 0.9, with the alternates that Google reads). */
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

/** Adds the sitemap's address to `robots.txt`. */
export function toRobots(robots: string, site: Site): string {
  return `${robots.trimEnd()}\n\nSitemap: ${toWholeAddress("/sitemap.xml", site)}\n`;
}
