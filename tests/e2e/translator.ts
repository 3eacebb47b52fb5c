import type { Locator, Page } from "@playwright/test";

/**
 * Translates the page as browsers do, including later changes: replaces each text node with letters by other nodes, and
 * changes the language of `<html>`. A translated word begins with «¤».
 */
export const translate = (page: Page): Promise<void> => page.evaluate(rewriteTexts);

/** Translates the next page before its scripts hydrate it. */
export async function translateAtLoad(page: Page): Promise<void> {
  await page.addInitScript(`addEventListener("DOMContentLoaded", ${rewriteTexts})`);
}

/** The text of an element before its translation, with plain spaces. */
export async function readOriginal(element: Locator): Promise<string> {
  return (await element.innerText()).replaceAll("¤", "").replace(/\s+/g, " ");
}

/** Runs in the page. */
function rewriteTexts(): void {
  const untouched = "script, style, noscript, textarea, font, code, pre, [translate=no]";
  const rewrite = (text: Text) => {
    const parent = text.parentElement;
    if (parent === null || !/\p{L}/u.test(text.data) || parent.closest(untouched) !== null) return;
    const words = text.data.replace(/\p{L}[\p{L}\p{M}]*/gu, "¤$&");
    if (parent instanceof SVGElement) {
      if (!text.data.includes("¤")) parent.replaceChild(document.createTextNode(words), text);
      return;
    }
    const inner = document.createElement("font");
    inner.textContent = words;
    const outer = document.createElement("font");
    outer.append(inner);
    parent.replaceChild(outer, text);
  };
  const walk = (node: Node) => {
    if (node instanceof Text) rewrite(node);
    else for (const child of [...node.childNodes]) walk(child);
  };
  walk(document.body);
  document.documentElement.lang = "kk";
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      for (const node of [target, ...addedNodes]) if (node instanceof Text || node !== target) walk(node);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}
