import { byId } from "../../catalog/catalog";
import { formatWrittenIn } from "../../sections/formatWrittenIn";
import type { Cells, TableWording } from "./table";

/** Where the values of a row are found. Several sources stand in one order in each cell; what is not known of one is empty. */
export function toSourceCells(
  ids: readonly string[],
  wording: TableWording,
): Pick<Cells, "source" | "url" | "licence"> {
  const { catalog, format } = wording;
  const { language } = format;
  const sources = ids.map((id) => byId(catalog.sources, id));
  return {
    source: join(
      sources.map(({ publisher, title, language: written }) =>
        [`${publisher[language]}: ${title[language]}`, formatWrittenIn(written, wording)]
          .filter((part) => part !== undefined)
          .join(" "),
      ),
    ),
    url: join(sources.map(({ url }) => url)),
    licence: join(sources.map(({ licence }) => licence?.[language])),
  };
}

function join(words: readonly (string | undefined)[]): string {
  return words.some((word) => word !== undefined) ? words.map((word) => word ?? "").join(" | ") : "";
}
