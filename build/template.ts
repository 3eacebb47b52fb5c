import { readFile } from "node:fs/promises";
import { minifySync } from "vite";
import type { Language } from "../src/model/language";
import { missing as en } from "../src/text/en/missing.ts";
import { missing as ru } from "../src/text/ru/missing.ts";
import { toContentPolicy } from "./headers.ts";
import type { Site } from "./site.ts";

/** The parts that a page fills into its template: `index.html` or `embed.html`. */
export interface TemplateParts {
  readonly language: Language;
  /** Below the site's root. Undefined for the page of unknown addresses: its script reads the location. */
  readonly address: string | undefined;
  /** Tags, one each. */
  readonly head: readonly string[];
  /** HTML that the script hydrates; empty if the script renders the page itself. */
  readonly html: string;
  /** HTML for readers without scripts, in addition to the page's own. */
  readonly noscript: string;
}

/** The site of a page, and the files that it loads, as paths on the host. */
export interface PageFiles extends Site {
  readonly sheet: string;
  /** The entry script, then its imports. */
  readonly scripts: readonly string[];
  /** The version of the build: the page compares it with the host's current one. */
  readonly version: string;
  /** The script of an embed's message channel to its host page; absent from pages. */
  readonly frame?: string;
}

/** Reads a template and minifies its inline script. */
export async function readTemplate(file: string): Promise<string> {
  return shortenScripts(await fillStart(await readFile(file, "utf8")));
}

/** Inserts the shared start code of all prerendered pages into a template's inline script. */
export async function fillStart(template: string): Promise<string> {
  const start = await readFile(new URL("../start.js", import.meta.url), "utf8");
  return template.replace("/* start.js */", () => start.replace("export ", ""));
}

export function shortenScripts(template: string): string {
  return template.replace(/(<script>)(.*?)(<\/script>)/gs, (_, start, code, end) => {
    return start + minifySync("guard.js", code).code.trim() + end;
  });
}

/**
 * Fills a page into its template. The content security policy is in the page too, for hosts that send no headers, and
 * precedes everything that it governs.
 */
export function fillTemplate(template: string, page: TemplateParts, files: PageFiles): string {
  const charset = '<meta charset="utf-8" />';
  const policy = toContentPolicy(template, files.origin);
  const sheet = `<link rel="stylesheet" href="${files.sheet}" />`;
  const parts: readonly (readonly [mark: RegExp | string, filled: string])[] = [
    [/<html lang="ru" data-scripts="[^"]+"( data-frame="[^"]+")?>/, toHtmlTag(page, files)],
    [charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    ["<!--head-->", [sheet, ...page.head].join("\n    ")],
    ['<div id="root"></div>', `<div id="root">${page.html}</div>`],
    ["<!--lost-->", toLostLine(page.language, files.frame !== undefined)],
    ["<!--noscript-->", page.noscript && `<noscript>${page.noscript}</noscript>`],
  ];
  return parts
    .reduce((html, [mark, filled]) => {
      if (html.search(mark) < 0) throw new Error(`the template has no ${mark}`);
      return html.replace(mark, () => filled);
    }, template)
    .replaceAll("%BASE_URL%", files.base);
}

function toHtmlTag(
  { language, address }: TemplateParts,
  { base, scripts, frame, version }: PageFiles,
): string {
  const attributes = {
    lang: language,
    "data-address": address,
    "data-base": base,
    "data-version": version,
    "data-scripts": scripts.join(" "),
    "data-frame": frame,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${value}"`],
  );
  return `<html${written.join("")}>`;
}

/**
 * The line that the inline script in the page's head shows if a file fails to load. It needs no other script and no
 * style sheet: `hidden` leaves one sentence visible, initially the one for a browser that cannot run that script.
 */
function toLostLine(language: Language, isEmbed: boolean): string {
  const { part, version, browser, link, load } = words[language];
  const address = `<label><span>${link}</span> <input readonly /></label>`;
  const all = { browser, part, version, ...(isEmbed && { link: address }) };
  const kinds = Object.entries(all).map(
    ([kind, text]) => `<span class="is-${kind}"${kind === "browser" ? "" : " hidden"}>${text}</span>`,
  );
  return `<p id="lost" class="lost" role="status" hidden>${kinds.join("")} <button type="button" class="button is-part is-version" hidden>${load}</button></p>`;
}

const words = { ru, en };
