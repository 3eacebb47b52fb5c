import { type LoadFile, loadOnce } from "../catalog/loadFile";
import type { Language } from "../model/language";
import type { CommonMessages, Messages } from "./messages";

/** The message parts that only the pages for webmasters need. */
export type GuidePart = "gallery" | "doctor";

/** The messages of one such page, with those that all such pages share. */
export type GuideMessages<Name extends GuidePart> = CommonMessages & Pick<Messages, "guide" | Name>;

/** Loads the messages of a page for webmasters in a language. */
export async function loadGuideMessages<Name extends GuidePart>(
  language: Language,
  name: Name,
  load: LoadFile = loadOnce,
): Promise<GuideMessages<Name>> {
  const names = ["common", "guide", name] as const;
  const parts = await Promise.all(
    names.map((part) => load<object>(`${language}/${part}`, loaders[language][part])),
  );
  return Object.assign({}, ...parts);
}

/** Separate from the other messages, so that no page or embed contains the names of these files. */
type Loaders = { readonly common: () => Promise<CommonMessages> } & {
  readonly [Name in "guide" | GuidePart]: () => Promise<Pick<Messages, Name>>;
};

const loaders: Readonly<Record<Language, Loaders>> = {
  ru: {
    common: () => import("./ru/everywhere"),
    guide: () => import("./ru/guide"),
    gallery: () => import("./ru/gallery"),
    doctor: () => import("./ru/doctor"),
  },
  en: {
    common: () => import("./en/everywhere"),
    guide: () => import("./en/guide"),
    gallery: () => import("./en/gallery"),
    doctor: () => import("./en/doctor"),
  },
};
