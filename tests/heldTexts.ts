/**
 * Lists the words in text nodes that React keeps to itself: those that have siblings, and those that a component returns
 * without an element. A page that the browser translates has other nodes in their place, so React would change words
 * that are no longer in the document, or fail to remove them. Words that are alone in their element are kept by none.
 *
 * It is whole in itself, for it runs in browsers too.
 */
export function listHeldTexts(root: Node): readonly string[] {
  const words = [...root.childNodes].flatMap((child) => listHeldTexts(child));
  const own = root.nodeType === 3 ? (root.nodeValue ?? "") : "";
  const isHeld = /\S/.test(own) && Object.keys(root).some((key) => key.startsWith("__reactFiber$"));
  return isHeld ? [...words, own] : words;
}
