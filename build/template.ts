import { readFile } from "node:fs/promises";
import { minifySync } from "vite";
import type { Language } from "../src/model/language";
import { toContentPolicy } from "./headers.ts";
import type { Site } from "./site.ts";

/** What a page puts into its template: `index.html`, `embed.html`. */
export interface TemplateParts {
  readonly language: Language;
  /** Tags, one each. */
  readonly head: readonly string[];
  /** HTML that the script takes over; empty where it draws the page itself. */
  readonly html: string;
  /** HTML for readers without scripts, beside the page's own. */
  readonly noscript: string;
}

/** The site of a page, and the files that it loads, by their addresses on the host. */
export interface PageFiles extends Site {
  readonly sheet: string;
  /** The one that starts, then those that it needs. */
  readonly scripts: readonly string[];
  /** The wire of an embed to the page around it; absent from pages. */
  readonly frame?: string;
}

/** Reads a template; its own script is made as short as it can be. */
export async function readTemplate(file: string): Promise<string> {
  return shortenScripts(await readFile(file, "utf8"));
}

export function shortenScripts(template: string): string {
  return template.replace(/(<script>)(.*?)(<\/script>)/gs, (_, start, code, end) => {
    return start + minifySync("guard.js", code).code.trim() + end;
  });
}

/**
 * Puts a page into its template. What it may load and run is said in the page too, for hosts that send no headers, and
 * stands before everything that it governs.
 */
export function fillTemplate(template: string, page: TemplateParts, files: PageFiles): string {
  const charset = '<meta charset="utf-8" />';
  const policy = toContentPolicy(template, files.origin);
  const sheet = `<link rel="stylesheet" href="${files.sheet}" crossorigin />`;
  const parts: readonly (readonly [mark: RegExp | string, filled: string])[] = [
    [/<html lang="ru" data-scripts="[^"]+"( data-frame="[^"]+")?>/, toHtmlTag(page.language, files)],
    [charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    ["<!--head-->", [sheet, ...page.head].join("\n    ")],
    ['<div id="root"></div>', `<div id="root">${page.html}</div>`],
    ["<!--noscript-->", page.noscript && `<noscript>${page.noscript}</noscript>`],
  ];
  return parts
    .reduce((html, [mark, filled]) => {
      if (html.search(mark) < 0) throw new Error(`the template has no ${mark}`);
      return html.replace(mark, () => filled);
    }, template)
    .replaceAll("%BASE_URL%", files.base);
}

function toHtmlTag(language: Language, { scripts, frame }: PageFiles): string {
  const wire = frame === undefined ? "" : ` data-frame="${frame}"`;
  return `<html lang="${language}" data-scripts="${scripts.join(" ")}"${wire}>`;
}
