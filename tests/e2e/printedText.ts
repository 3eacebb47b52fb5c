import { type AnyNode, type Document, type Element, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";

/** Text that a page prints, or gives to screen readers or search engines. */
export interface Printed {
  /** The language of the text, which may differ from that of the page. */
  readonly language: string;
  /** A whole line or paragraph, including its inline elements. */
  readonly text: string;
}

/** All text of a page except code, by paragraph. */
export function listPrinted(html: string): readonly Printed[] {
  const printed: Printed[] = [];
  let line = "";
  const end = (language: string) => {
    if (/\p{L}/u.test(line)) printed.push({ language, text: line.replace(/[\t\n ]+/g, " ").trim() });
    line = "";
  };
  const read = (node: AnyNode | Document, language: string): void => {
    if (isText(node)) line += node.data;
    if (!("children" in node)) return;
    if (!isTag(node)) {
      for (const child of node.children) read(child, language);
      return;
    }
    if (codes.has(node.name)) return;
    const own = node.attribs.lang ?? language;
    printed.push(...listNames(node).map((text) => ({ language: own, text })));
    const isApart = !inline.has(node.name) || own !== language;
    if (isApart) end(language);
    for (const child of node.children) read(child, own);
    if (isApart) end(own);
  };
  read(parseDocument(html), "");
  return printed;
}

/** Elements with code or without text. */
const codes = new Set(["script", "style", "code", "pre", "textarea", "kbd"]);

/** Inline elements. */
const inline = new Set(
  "a abbr b bdi cite dfn em i mark q s span strong sub sup time tspan u var wbr".split(" "),
);

function listNames({ name, attribs }: Element): readonly string[] {
  const isWords = name === "meta" && /description|title$/.test(attribs.name ?? attribs.property ?? "");
  return [
    attribs.title,
    attribs.alt,
    attribs["aria-label"],
    attribs.placeholder,
    isWords ? attribs.content : "",
  ]
    .filter((text) => text !== undefined)
    .filter((text) => /\p{L}/u.test(text));
}
