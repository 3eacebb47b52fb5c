import { toDeckAddress } from "../../src/model/deckAddress.ts";
import type { Language } from "../../src/model/language";
import { toHash } from "../headers.ts";

/** The parts of a single-file deck. */
export interface KitParts {
  readonly language: Language;
  /** Tags, one each. */
  readonly head: readonly string[];
  /** Styles without references to files. */
  readonly sheet: string;
  /** The HTML that the script hydrates. */
  readonly html: string;
  /** A classic script without references to files. */
  readonly script: string;
}

/** Fills a deck into the template `kit.html`, with a policy that blocks all requests. */
export function fillKit(template: string, { language, head, sheet, html, script }: KitParts): string {
  const charset = '<meta charset="utf-8" />';
  const code = escapeScript(script);
  const guards = [...template.matchAll(/<script>(.*?)<\/script>/gs)].map(([, guard = ""]) => guard);
  const policy = toKitPolicy([...guards, code], sheet);
  const parts: readonly (readonly [mark: string, filled: string])[] = [
    ['<html lang="ru"', `<html lang="${language}" data-address="${toDeckAddress(language)}"`],
    [charset, `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
    ["<!--head-->", [...head, `<style>${sheet}</style>`].join("\n    ")],
    ['<div id="root"></div>', `<div id="root">${html}</div>`],
    ["<!--script-->", `<script>${code}</script>`],
  ];
  return parts.reduce((filled, [mark, part]) => {
    if (!filled.includes(mark)) throw new Error(`the template has no ${mark}`);
    return filled.replace(mark, () => part);
  }, template);
}

/** The policy allows only the file's own inline scripts, and only data: URLs for images and fonts. */
function toKitPolicy(scripts: readonly string[], sheet: string): string {
  return [
    "default-src 'none'",
    ["script-src", ...scripts.map(toHash)].join(" "),
    `style-src ${toHash(sheet)}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Escapes a script for inline use in HTML. The escaped sequences would end the script element or hide its end; they
 * occur in strings only.
 */
export function escapeScript(code: string): string {
  return code.replace(/<\/(?=script)/gi, "<\\/").replace(/<!--/g, "\\x3C!--");
}

/**
 * Inlines the fonts of a style sheet.
 *
 * @param read reads a file next to the sheet, by name
 */
export function inlineFonts(sheet: string, read: (name: string) => Buffer): string {
  return sheet.replace(
    /url\(\.\/([\w-]+\.woff2)\)/g,
    (_, name: string) => `url(data:font/woff2;base64,${read(name).toString("base64")})`,
  );
}

/** Replaces the base of all links to the site, so that they work wherever the file is. */
export function moveLinks(html: string, from: string, to: string): string {
  return html.replaceAll(` href="${from}`, ` href="${to}`);
}
