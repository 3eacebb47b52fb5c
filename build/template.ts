import type { Language } from "../src/model/language";

/** What a page puts into the built `index.html`. */
export interface TemplateParts {
  readonly language: Language;
  /** Tags, one each. */
  readonly head: readonly string[];
  /** HTML that the script takes over; empty where it draws the page itself. */
  readonly html: string;
  /** HTML for readers without scripts. */
  readonly noscript: string;
}

/**
 * Puts a page into the built `index.html`.
 *
 * @param policy what the page may load and run; said in the page too, for hosts that send no headers. It stands before
 *   everything that it governs
 */
export function fillTemplate(template: string, page: TemplateParts, policy: string): string {
  const charset = '<meta charset="utf-8" />';
  const parts: Readonly<Record<string, string>> = {
    '<html lang="ru">': `<html lang="${page.language}">`,
    [charset]: `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    "<!--head-->": page.head.join("\n    "),
    '<div id="root"></div>': `<div id="root">${page.html}</div>`,
    "<!--noscript-->": `<noscript>${page.noscript}</noscript>`,
  };
  return Object.entries(parts).reduce((html, [mark, filled]) => {
    if (!html.includes(mark)) throw new Error(`index.html has no ${mark}`);
    return html.replace(mark, () => filled);
  }, template);
}
