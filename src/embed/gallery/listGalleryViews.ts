import type { Catalog } from "../../catalog/catalog";
import { defaultCountry } from "../../figures/growth/readGrowth";
import type { Language } from "../../model/language";
import { defaultView, type FigureName, figures, lenses, type View } from "../../model/view";
import { sortByName } from "../../text/sortByName";

/** The views of one figure that have their own path. */
export interface GalleryGroup {
  readonly figure: FigureName;
  readonly views: readonly View[];
}

/** All views in the gallery: growth and people per country, the map per lens, the timeline. */
export function listGalleryViews({ countries }: Catalog, language: Language): readonly GalleryGroup[] {
  const codes = sortByName(countries, language).map(({ code }) => code);
  const first = codes.filter((code) => code === defaultCountry);
  const ofEach = [...new Set([...first, ...codes])].map((country) => ({ country }));
  const changes: Readonly<Record<FigureName, readonly Partial<View>[]>> = {
    growth: ofEach,
    people: ofEach,
    map: lenses.map((lens) => ({ lens })),
    timeline: [{}],
  };
  return figures.map((figure) => ({
    figure,
    views: changes[figure].map((change) => ({ ...defaultView, ...change, language, figure })),
  }));
}
