import type { FigureName, View } from "../../model/view";
import type { GuideMessages } from "../../text/guideMessages";
import { type PictureWording, toPictureWords } from "../pictureWords";
import type { GalleryGroup } from "./listGalleryViews";

/** What a reader of the gallery looks for. */
export interface GallerySearch {
  /** Undefined: any. */
  readonly figure: FigureName | undefined;
  /** Each word, or its beginning, has to be found: a country, a lens of the map, a word of the finding. */
  readonly words: string;
}

/** The groups that have something of what is looked for, each with those views alone. */
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

/** All that a view is found by: its finding, its figure, its lens, its country. */
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

/** Without case, «ё» and signs, so that a word is found however it is typed. */
function toPlain(text: string): string {
  return text
    .toLocaleLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
