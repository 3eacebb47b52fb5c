import { type Language, languages } from "../model/language.ts";
import { defaultView } from "../model/view.ts";

/** The pages for webmasters of partner sites: all figures with their snippets, and the snippet checker. */
export const guides = ["gallery", "doctor"] as const;
export type GuideName = (typeof guides)[number];

/** The address of a guide below the site's root: `/en/embed/doctor/`. */
export function toGuideAddress(guide: GuideName, language: Language): string {
  const start = language === defaultView.language ? "/" : `/${language}/`;
  return `${start}embed/${guide === "gallery" ? "" : `${guide}/`}`;
}

/** Every guide in every language. */
export const guidePages = guides.flatMap((guide) => languages.map((language) => ({ guide, language })));
