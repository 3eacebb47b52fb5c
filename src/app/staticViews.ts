import { catalog } from "../catalog/dataset";
import { languages } from "../model/language";
import { defaultView, type View } from "../model/view";

/** Every view that a path says whole: each language, by itself and with each country chosen. */
export function listStaticViews(): readonly View[] {
  const countries = [undefined, ...catalog.countries.map(({ code }) => code)];
  return languages.flatMap((language) => countries.map((country) => ({ ...defaultView, language, country })));
}
