import type { FigureName, View } from "../../model/view";
import type { GuideMessages } from "../../text/guideMessages";
import { type PictureWording, toPictureWords } from "../pictureWords";
import type { GalleryGroup } from "./listGalleryViews";

/** The search of a gallery reader. */
export interface GallerySearch {
  /** Undefined: any figure. */
  readonly figure: FigureName | undefined;
  /** Each word must match the start of a word in the view's text: a country, a map lens, a word of the finding. */
  readonly words: string;
}

/** Returns the groups with matching views, reduced to those views. */
export function filterViews(
  groups: readonly GalleryGroup[],
  { figure, words }: GallerySearch,
  toText: (view: View) => string,
): readonly GalleryGroup[] {
  const wanted = toPlain(words).split(/\s+/).filter(Boolean);
  return groups
    .filter((group) => figure === undefined || group.figure === figure)
    .map((group) => ({
      ...group,
      views: group.views.filter((view) => {
        const text = ` ${toPlain(toText(view))}`;
        return wanted.every((word) => text.includes(` ${word}`));
      }),
    }))
    .filter(({ views }) => views.length > 0);
}

/** The searchable text of a view: its finding, figure, lens and country. */
export function toSearchedText(
  view: View,
  { gallery }: GuideMessages<"gallery">,
  wording: PictureWording,
): string {
  const { catalog, messages, format } = wording;
  const country = catalog.countries.find(({ code }) => code === view.country);
  const lens = view.figure === "map" ? messages.map.lenses[view.lens] : "";
  return [
    toPictureWords(view, wording).title,
    gallery.figures[view.figure],
    messages.common.section[view.figure],
    lens,
    country?.name[format.language] ?? "",
  ].join(" ");
}

/** Normalises text for comparison: lower case, «е» for «ё», no punctuation. */
function toPlain(text: string): string {
  return text
    .toLocaleLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
