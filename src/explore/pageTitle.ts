import { type Catalog, countryOf } from "../catalog/catalog";
import type { View } from "../model/view";
import type { CommonMessages } from "../text/messages";

/** What a page is called: the atlas, or a country in it. */
export function toPageTitle(
  { country, language }: View,
  catalog: Catalog,
  { common }: CommonMessages,
): string {
  return country === undefined
    ? common.title
    : `${countryOf(catalog, country).name[language]} · ${common.title}`;
}
