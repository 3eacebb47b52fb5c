import type { Language } from "./language";
import { defaultView } from "./view.ts";

/** The address of the deck below the site's root: `/en/present/`. */
export function toDeckAddress(language: Language): string {
  return `${language === defaultView.language ? "/" : `/${language}/`}present/`;
}

/**
 * The address of the deck as a single file, next to the deck. The file name describes the contents, since the file gets
 * copied elsewhere.
 */
export function toKitAddress(language: Language): string {
  return `${toDeckAddress(language)}cis-volunteering-training-${language}.html`;
}
