import { type Catalog, countryOf } from "../catalog/catalog";
import type { View } from "../model/view";
import type { MessagesOf } from "../text/messages";

/** What a page is called by windows, search engines and messengers: what it is about, and the atlas. */
export function toPageTitle(
  { country, language }: View,
  catalog: Catalog,
  { page, common }: MessagesOf<"page">,
): string {
  return country === undefined
    ? page.windowTitle(common.title)
    : page.windowTitleOf(countryOf(catalog, country).nameIn[language], common.title);
}
