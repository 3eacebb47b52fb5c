/** The parts of a page that take the focus from what was removed inside of them. */
const parts = "section, aside, main, dialog, [role='region']";

/**
 * Keeps the focus in its part of the page when the element that has it is removed: a notice that is closed, a button
 * that has done its work. Browsers leave the focus on nothing then, and the next Tab starts at the top of the page.
 * A component that knows a better place focuses it before this does: synchronously, or in a layout effect.
 */
export function keepFocus(document: Document): void {
  if (typeof MutationObserver === "undefined") return;
  let path: readonly Element[] = [];
  document.addEventListener("focusin", ({ target }) => {
    path = target instanceof Element ? listAncestors(target) : [];
  });
  document.addEventListener("focusout", ({ target }) => {
    // Some browsers dispatch this for an element that is being removed, while it is still in the document.
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

/** An element and all around it, from the inside out. */
function listAncestors(element: Element): readonly Element[] {
  const path = [];
  for (let one: Element | null = element; one !== null; one = one.parentElement) path.push(one);
  return path;
}

/** Focuses an element that is in no order of tabs; it is left as it was when the focus goes on. */
function focusPart(part: Element | null): void {
  if (!(part instanceof HTMLElement)) return;
  if (!part.hasAttribute("tabindex")) {
    part.tabIndex = -1;
    part.addEventListener("blur", () => part.removeAttribute("tabindex"), { once: true });
  }
  part.focus({ preventScroll: true });
}
