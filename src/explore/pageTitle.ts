import { type Catalog, countryOf } from "../catalog/catalog";
import type { View } from "../model/view";
import type { Messages } from "../text/messages";

/** What a page is called: the atlas, or a country in it. */
export function toPageTitle({ country, language }: View, catalog: Catalog, { page }: Messages): string {
  return country === undefined ? page.title : `${countryOf(catalog, country).name[language]} – ${page.title}`;
}
