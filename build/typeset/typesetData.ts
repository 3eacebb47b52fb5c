import { type Node, parseTree } from "jsonc-parser";
import type { Language } from "../../src/model/language.ts";
import { filled } from "./marks.ts";
import type { Typeset } from "./typesetSource.ts";

/**
 * Typesets the texts of a dataset file: all texts in a language of the product; in Russian quotations, spaces only.
 *
 * @param text JSON
 */
export function typesetData(
  text: string,
  {
    languages,
    quoted,
  }: { readonly languages: Readonly<Record<Language, Typeset>>; readonly quoted: Typeset },
): string {
  const edits: { readonly node: Node; readonly text: string }[] = [];
  const visit = (node: Node): void => {
    const [name, value] = node.type === "property" ? (node.children ?? []) : [];
    if (value?.type === "string") {
      const set = isQuoted(node) ? quoted : languages[name?.value as Language];
      const words = set === undefined ? value.value : keepFilled(value.value, set);
      if (words !== value.value) edits.push({ node: value, text: JSON.stringify(words) });
    }
    for (const child of node.children ?? []) visit(child);
  };
  const tree = parseTree(text);
  if (tree) visit(tree);
  return edits
    .reverse()
    .reduce(
      (all, { node, text }) => all.slice(0, node.offset) + text + all.slice(node.offset + node.length),
      text,
    );
}

/** The Russian words of a source: `{ "text": "…", "lang": "ru" }`. */
function isQuoted({ children: [name] = [], parent }: Node): boolean {
  const fields = parent?.children?.map(({ children: [field, value] = [] }) => [field?.value, value?.value]);
  return (
    name?.value === "text" && fields?.some(([field, value]) => field === "lang" && value === "ru") === true
  );
}

/** Keeps `{id}` placeholders of the story, which are not text, out of typesetting. */
function keepFilled(text: string, typeset: Typeset): string {
  const ids = text.match(/\{[^}]*\}/gu) ?? [];
  let position = 0;
  return typeset(text.replace(/\{[^}]*\}/gu, filled.words)).replaceAll(
    filled.words,
    () => ids[position++] ?? "",
  );
}
