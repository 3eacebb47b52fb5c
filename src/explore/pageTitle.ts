import { type Catalog, countryOf } from "../catalog/catalog";
import type { View } from "../model/view";
import type { MessagesOf } from "../text/messages";

/** The page title for windows, search engines and messengers: the subject, then the name of the atlas. */
export function toPageTitle(
  { country, language }: View,
  catalog: Catalog,
  { page, common }: MessagesOf<"page">,
): string {
  return country === undefined
    ? page.windowTitle(common.title)
    : page.windowTitleOf(countryOf(catalog, country).nameIn[language], common.title);
}
