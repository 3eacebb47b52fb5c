import type { Language } from "./language";
import { defaultView } from "./view.ts";

/** The address of the deck below the site's root: `/en/present/`. */
export function toDeckAddress(language: Language): string {
  return `${language === defaultView.language ? "/" : `/${language}/`}present/`;
}

/** The address of the deck as one file, beside the deck: its name says what it is wherever it is copied to. */
export function toKitAddress(language: Language): string {
  return `${toDeckAddress(language)}cis-volunteering-training-${language}.html`;
}
