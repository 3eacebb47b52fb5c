import { byId } from "../../catalog/catalog";
import { formatWrittenIn } from "../../sections/formatWrittenIn";
import type { Cells, TableWording } from "./table";

/** The sources of a row. Several sources have the same order in each cell; an unknown field of one is left empty. */
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
