import type { Page } from "@playwright/test";

/**
 * Lines of text that overlap lines of another text, anywhere in the viewport. Only the middle 60 % of a line's height
 * counts, where its letters are; an overlap of 3 px is allowed.
 */
export function findTextOverText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isHidden = (element: Element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return true;
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { clipPath, overflow } = getComputedStyle(one);
        const { width, height } = one.getBoundingClientRect();
        if (clipPath !== "none" || (overflow !== "visible" && (width <= 2 || height <= 2))) return true;
      }
      return false;
    };
    const runs: { element: Element; text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "" || element.closest("script, style, option") !== null) continue;
      if (isHidden(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, top, width, height } of range.getClientRects())
        if (width > 2 && height > 2 && left < innerWidth && left + width > 0 && top < innerHeight)
          runs.push({ element, text, box: new DOMRect(left, top + height / 5, width, height * 0.6) });
    }
    return runs.flatMap((one, index) =>
      runs.slice(index + 1).flatMap((other) => {
        if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return width > 3 && height > 3
          ? [`«${one.text.slice(0, 30)}» lies over «${other.text.slice(0, 30)}»`]
          : [];
      }),
    );
  });
}
