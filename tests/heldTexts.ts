/**
 * Lists the text nodes that React keeps a reference to: those with siblings, and those that a component returns without
 * an element. In a page translated by the browser other nodes stand in their place, so React would update text that is
 * no longer in the document, or fail to remove it. React keeps no reference to text that is alone in its element.
 *
 * Self-contained, because it also runs in browsers.
 */
export function listHeldTexts(root: Node): readonly string[] {
  const words = [...root.childNodes].flatMap((child) => listHeldTexts(child));
  const own = root.nodeType === 3 ? (root.nodeValue ?? "") : "";
  const isHeld = /\S/.test(own) && Object.keys(root).some((key) => key.startsWith("__reactFiber$"));
  return isHeld ? [...words, own] : words;
}
