/** The elements that receive the focus when their focused descendant is removed. */
const parts = "section, aside, main, dialog, [role='region']";

/**
 * Moves the focus to the surrounding part of the page when the focused element is removed, such as a closed notice or a
 * used button. Browsers otherwise reset the focus, and the next Tab starts at the top of the page. A component with a better
 * target focuses it first: synchronously, or in a layout effect.
 */
export function keepFocus(document: Document): void {
  if (typeof MutationObserver === "undefined") return;
  let path: readonly Element[] = [];
  document.addEventListener("focusin", ({ target }) => {
    path = target instanceof Element ? listAncestors(target) : [];
  });
  document.addEventListener("focusout", ({ target }) => {
    // Some browsers dispatch focusout for an element during its removal, while it is still in the document.
    queueMicrotask(() => {
      const isLeft = document.activeElement === document.body && target === path[0];
      if (isLeft && path[0]?.isConnected === true) path = [];
    });
  });
  new MutationObserver(() => {
    if (path[0]?.isConnected !== false) return;
    const isLost = document.activeElement === document.body;
    const part = path.find((element) => element.isConnected && element.matches(parts));
    path = [];
    if (isLost) focusPart(part ?? document.querySelector("main"));
  }).observe(document, { childList: true, subtree: true });
}

/** The element and its ancestors, innermost first. */
function listAncestors(element: Element): readonly Element[] {
  const path = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement) path.push(one);
  return path;
}

/** Focuses an element even if it is not focusable; an added tabindex is removed on blur. */
function focusPart(part: Element | null): void {
  if (!(part instanceof HTMLElement)) return;
  if (!part.hasAttribute("tabindex")) {
    part.tabIndex = -1;
    part.addEventListener("blur", () => part.removeAttribute("tabindex"), { once: true });
  }
  part.focus({ preventScroll: true });
}
