import { catalog } from "../catalog/dataset";
import { languages } from "../model/language";
import { defaultView, lenses, type View } from "../model/view";

const countries = [undefined, ...catalog.countries.map(({ code }) => code)];

/** All views that a page's path alone identifies: each language, without a country and with each country. */
export function listPageViews(): readonly View[] {
  return languages.flatMap((language) => countries.map((country) => ({ ...defaultView, language, country })));
}

/**
 * All views that an embed's path alone identifies: growth and people for each page view, and in each language the map with
 * each lens and the timeline.
 */
export function listEmbedViews(): readonly View[] {
  return listPageViews().flatMap((view): readonly View[] => [
    { ...view, figure: "growth" },
    { ...view, figure: "people" },
    ...(view.country === undefined ? lenses.map((lens) => ({ ...view, figure: "map" as const, lens })) : []),
    ...(view.country === undefined ? [{ ...view, figure: "timeline" as const }] : []),
  ]);
}
