import { toDeckAddress } from "../../src/model/deckAddress.ts";
import type { Language } from "../../src/model/language";
import { toHash } from "../headers.ts";

/** What the one file of a deck is made of. */
export interface KitParts {
  readonly language: Language;
  /** Tags, one each. */
  readonly head: readonly string[];
  /** Styles that name no file. */
  readonly sheet: string;
  /** What the script takes over. */
  readonly html: string;
  /** No module, which names no file. */
  readonly script: string;
}

/** Puts a deck into the template `kit.html`, with a policy by which it can fetch nothing. */
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

/** Only what stands in the file itself runs, and nothing is loaded but what is written out in it. */
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

/** A script as it may stand in HTML: what would end it, or keep its end from ending it, stands in strings only. */
export function escapeScript(code: string): string {
  return code.replace(/<\/(?=script)/gi, "<\\/").replace(/<!--/g, "\\x3C!--");
}

/**
 * Styles with their fonts in them.
 *
 * @param read a file by its name, which lies beside the sheet
 */
export function inlineFonts(sheet: string, read: (name: string) => Buffer): string {
  return sheet.replace(
    /url\(\.\/([\w-]+\.woff2)\)/g,
    (_, name: string) => `url(data:font/woff2;base64,${read(name).toString("base64")})`,
  );
}

/** HTML whose links to the site lead there from wherever its file lies: they began with one base, and begin with another. */
export function moveLinks(html: string, from: string, to: string): string {
  return html.replaceAll(` href="${from}`, ` href="${to}`);
}
