import countries from "../../data/countries.json";
import events from "../../data/events.json";
import indicators from "../../data/indicators.json";
import observations from "../../data/observations.json";
import places from "../../data/places.json";
import sources from "../../data/sources.json";
import speakers from "../../data/speakers.json";
import statements from "../../data/statements.json";
import { type Catalog, type CatalogFiles, createCatalog } from "./catalog";

/**
 * The catalog of the files in `data/`. The build has checked them (`checkDataset`), so their shapes are trusted. The
 * cast is needed because TypeScript types every string of a JSON file as `string`.
 */
export const catalog: Catalog = createCatalog({
  countries,
  events,
  indicators,
  observations,
  places,
  sources,
  speakers,
  statements,
} as unknown as CatalogFiles);
