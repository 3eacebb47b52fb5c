import { catalog } from "../catalog/dataset";
import { languages } from "../model/language";
import { defaultView, lenses, type View } from "../model/view";

const countries = [undefined, ...catalog.countries.map(({ code }) => code)];

/** Every view that the path of a page says whole: each language, by itself and with each country chosen. */
export function listPageViews(): readonly View[] {
  return languages.flatMap((language) => countries.map((country) => ({ ...defaultView, language, country })));
}

/** Every view that the path of an embed says whole: growth and people of each country, the map by each lens, the timeline. */
export function listEmbedViews(): readonly View[] {
  return listPageViews().flatMap((view): readonly View[] => [
    { ...view, figure: "growth" },
    { ...view, figure: "people" },
    ...(view.country === undefined ? lenses.map((lens) => ({ ...view, figure: "map" as const, lens })) : []),
    ...(view.country === undefined ? [{ ...view, figure: "timeline" as const }] : []),
  ]);
}
