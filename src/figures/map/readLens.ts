import type { Catalog } from "../../catalog/catalog";
import type { Lens } from "../../model/view";
import { sortByName } from "../../text/sortByName";
import type { LensWords, MapLayer } from "./countryMark";
import { readArticle } from "./readArticle";
import { readRedcross } from "./readRedcross";
import { readStatus } from "./readStatus";
import { readSurvey } from "./readSurvey";

/**
 * The map layer of a lens. Countries are in the alphabetical order of the language; in the table members come first.
 *
 * @param asked the year that the reader asked for, which the lens may not have; undefined: its latest
 */
export function readLens(
  catalog: Catalog,
  lens: Lens,
  asked: number | undefined,
  words: LensWords,
): MapLayer {
  const { language } = words.format;
  const sorted = {
    ...catalog,
    countries: sortByName(catalog.countries, language),
    nonMembers: sortByName(catalog.nonMembers, language),
  };
  return read(sorted, lens, asked, words);
}

/** @param catalog with its countries in alphabetical order */
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
