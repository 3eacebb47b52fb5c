/**
 * Lists the words in text nodes that React keeps to itself: those that have siblings, and those that a component returns
 * without an element. A page that the browser translates has other nodes in their place, so React would change words
 * that are no longer in the document, or fail to remove them. Words that are alone in their element are kept by none.
 */
export function listHeldTexts(root: Node): readonly string[] {
  const words = [...root.childNodes].flatMap(listHeldTexts);
  return isText(root) && /\S/.test(root.data) && Object.keys(root).some(isOfReact)
    ? [...words, root.data]
    : words;
}

const isText = (node: Node): node is Text => node.nodeType === 3;

const isOfReact = (key: string) => key.startsWith("__reactFiber$");
