import type { Catalog } from "../../catalog/catalog";
import type { Lens } from "../../model/view";
import { sortByName } from "../../text/sortByName";
import type { LensWords, MapLayer } from "./countryMark";
import { readArticle } from "./readArticle";
import { readRedcross } from "./readRedcross";
import { readStatus } from "./readStatus";
import { readSurvey } from "./readSurvey";

/**
 * What a lens shows of every country; the rows of its table by the alphabet of the language, members first.
 *
 * @param asked the year that the reader asked for, which the lens may not have; undefined: its latest
 */
export function readLens(
  catalog: Catalog,
  lens: Lens,
  asked: number | undefined,
  words: LensWords,
): MapLayer {
  const layer = read(catalog, lens, asked, words);
  const { language } = words.format;
  const names = [catalog.countries, catalog.nonMembers].flatMap((all) =>
    sortByName(all, language).map(({ name }) => name[language]),
  );
  const rows = [...layer.table.rows].sort(
    ([one = ""], [other = ""]) => names.indexOf(one) - names.indexOf(other),
  );
  return { ...layer, table: { ...layer.table, rows } };
}

function read(catalog: Catalog, lens: Lens, asked: number | undefined, words: LensWords): MapLayer {
  switch (lens) {
    case "redcross":
      return readRedcross(catalog, asked, words);
    case "survey":
      return readSurvey(catalog, asked, words);
    case "status":
      return readStatus(catalog, words);
    case "article":
      return readArticle(catalog, words);
  }
}
