/** Scripts that run before the page's own, keyed by the browser feature that each removes or breaks. */
export const missingPieces: Readonly<Record<string, string>> = {
  "no Intl.PluralRules": "delete Intl.PluralRules",
  "Intl.DateTimeFormat throws":
    "Intl.DateTimeFormat = class { constructor() { throw new RangeError('Incorrect locale information provided') } }",
  "no formatRange": "delete Intl.DateTimeFormat.prototype.formatRange",
  "no ResizeObserver": "delete window.ResizeObserver",
  "no IntersectionObserver": "delete window.IntersectionObserver",
  "no matchMedia": "delete window.matchMedia",
  "no showModal": "delete HTMLDialogElement.prototype.showModal",
  "no document.fonts, no getEntriesByType":
    "delete Document.prototype.fonts; delete Performance.prototype.getEntriesByType",
  "no Array.at": "delete Array.prototype.at",
  "serviceWorker and localStorage throw": `for (const [owner, name] of [[Navigator.prototype, "serviceWorker"], [window, "localStorage"]])
    Object.defineProperty(owner, name, { get() { throw new DOMException("", "SecurityError") } })`,
};

const atStart = (code: string) => `addEventListener("DOMContentLoaded", () => { ${code} })`;
const oneMore = (where: string) =>
  atStart(`document.querySelectorAll(${JSON.stringify(where)}).forEach((element) =>
    element.prepend(document.createElementNS(element.namespaceURI, element.namespaceURI.endsWith("svg") ? "g" : "span")))`);

/** DOM changes made by extensions, host banners and translators after the HTML is parsed, before the page's scripts run. */
export const changedPages: Readonly<Record<string, string>> = {
  "an element more in header, main, each section, each svg, body": oneMore(
    "header, main, section, svg, body, #root",
  ),
  "translated before": atStart("translate()"),
};

/** Defines `translate()`: wraps each text node, present and future, in font elements, as a translating browser does. */
export const translator = `
  window.translate = () => {
    const skipped = "script, style, textarea, font, code, [translate=no]";
    const wrap = (text) => {
      const parent = text.parentElement;
      if (!parent || parent.closest(skipped) || !/\\p{L}/u.test(text.data)) return;
      if (parent.namespaceURI !== "http://www.w3.org/1999/xhtml") return;
      const font = document.createElement("font");
      font.append(document.createElement("font"));
      font.firstChild.textContent = text.data;
      text.replaceWith(font);
    };
    const walk = (root) => {
      if (root.nodeType === Node.TEXT_NODE) return wrap(root);
      const texts = [], walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode);
      texts.forEach(wrap);
    };
    walk(document.body);
    document.documentElement.lang = "kk";
    new MutationObserver((changes) => {
      for (const { target, type, addedNodes } of changes)
        for (const node of type === "characterData" ? [target] : addedNodes)
          if (document.contains(node)) walk(node);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  };`;
