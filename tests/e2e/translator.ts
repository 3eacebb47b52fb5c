import type { Locator, Page } from "@playwright/test";

/**
 * Translates the page as browsers do, and goes on with what comes later: each text node with letters gives way to other
 * nodes, and `<html>` gets another language. A translated word begins with «¤».
 */
export const translate = (page: Page): Promise<void> => page.evaluate(rewriteTexts);

/** Has the next page translated before its scripts take over. */
export async function translateAtLoad(page: Page): Promise<void> {
  await page.addInitScript(`addEventListener("DOMContentLoaded", ${rewriteTexts})`);
}

/** The words of an element as they were before they were translated, with plain spaces. */
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
