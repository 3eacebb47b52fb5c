import { asked } from "../../host/toEmbedUrl";
import { queryNames } from "../../model/address";
import { defaultView, isOfCountry, type View } from "../../model/view";
import { type PictureWording, toPictureWords } from "../pictureWords";
import {
  type SnippetFacts,
  writeBoardCode,
  writeElement,
  writeFrame,
  writeMarkdown,
  writePicture,
} from "../snippets";
import type { SnippetTable } from "../snippetTable";
import { type SnippetSite, toSnippetFacts } from "../toSnippetFacts";

/** The ways to embed a view, the most widely suitable first. */
export const snippetKinds = ["frame", "element", "picture", "markdown", "board"] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** The input of a snippet besides the view. */
export interface SnippetParts extends SnippetSite {
  /** In the language of the view. */
  readonly wording: PictureWording;
}

/**
 * Writes the snippet of a view; undefined if the build has no height for the embed. Its text and height match the view that
 * the snippet will show, which can lack parts of the given view (see `listLost`).
 */
export function toSnippet(kind: SnippetKind, view: View, parts: SnippetParts): string | undefined {
  const shown = toShown(kind, view);
  const facts = toSnippetFacts(shown, toPictureWords(shown, parts.wording), parts);
  return facts && writers[kind](facts, parts.table);
}

const writers: Readonly<Record<SnippetKind, (facts: SnippetFacts, table: SnippetTable) => string>> = {
  frame: writeFrame,
  element: (facts, { script }) => writeElement(facts, script),
  picture: writePicture,
  markdown: writeMarkdown,
  board: writeBoardCode,
};

function isPicture(kind: SnippetKind): boolean {
  return kind !== "frame" && kind !== "element";
}

/** The view in the picture of an embed: the parts that are in its path. */
export function toPictured({ language, figure, lens, country }: View): View {
  const under = figure === "map" ? { lens } : isOfCountry(figure) ? { country } : {};
  return { ...defaultView, language, figure, ...under };
}

/** The view that a snippet shows. */
function toShown(kind: SnippetKind, view: View): View {
  const lost = listLost(kind, view).map((name) => [name, defaultView[name]]);
  return isPicture(kind) ? toPictured(view) : { ...view, ...Object.fromEntries(lost) };
}

/** A part of a view that is in the query of its embed. */
type QueryName = ReturnType<typeof queryNames>[number];

/** The parts of a view that a snippet loses: a picture loses the whole query, the element a part of it. */
export function listLost(kind: SnippetKind, view: View): readonly QueryName[] {
  const chosen = queryNames(view.figure, "embed").filter((name) => view[name] !== defaultView[name]);
  if (kind === "frame") return [];
  return chosen.filter((name) => isPicture(kind) || !asked.includes(name));
}
