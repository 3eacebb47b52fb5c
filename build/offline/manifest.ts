import type { Language } from "../../src/model/language";
import { defaultView } from "../../src/model/view.ts";
import { app as en } from "../../src/text/en/app.ts";
import { common as commonEn } from "../../src/text/en/common.ts";
import { app as ru } from "../../src/text/ru/app.ts";
import { common as commonRu } from "../../src/text/ru/common.ts";
import { type Site, toWholeAddress } from "../site.ts";
import { appIcons } from "./icons.ts";

const words: Readonly<Record<Language, typeof ru & { readonly title: string }>> = {
  ru: { ...ru, title: commonRu.title },
  en: { ...en, title: commonEn.title },
};

/** The Web Application Manifest, which a browser needs to install the site as an app. */
export interface AppManifest {
  readonly id: string;
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly lang: Language;
  readonly dir: "ltr";
  readonly start_url: string;
  readonly scope: string;
  readonly display: "standalone";
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose?: string;
  }[];
}

/** The address of a language's manifest, below the site's root: `/en/manifest.webmanifest`. */
export function toManifestAddress(language: Language): string {
  return `${toHome(language)}manifest.webmanifest`;
}

function toHome(language: Language): string {
  return language === defaultView.language ? "/" : `/${language}/`;
}

/**
 * The manifest of a language. Each language is a separate app, as a visit to another language would otherwise rename
 * the installed one. The scope of each is the whole site, so that switching the language stays in the app.
 */
export function toManifest(language: Language, { base }: Pick<Site, "base">): AppManifest {
  const whole = (address: string) => toWholeAddress(address, { base, origin: undefined });
  const home = whole(toHome(language));
  const { title, shortTitle, description } = words[language];
  return {
    id: home,
    name: title,
    short_name: shortTitle,
    description,
    lang: language,
    dir: "ltr",
    start_url: home,
    scope: base,
    display: "standalone",
    background_color: ground,
    theme_color: ground,
    icons: [
      { src: whole("/icon.svg"), sizes: "any", type: "image/svg+xml" },
      ...appIcons.map(({ file, size, purpose }) => ({
        src: whole(`/${file}`),
        sizes: `${size}x${size}`,
        type: "image/png",
        ...(purpose === undefined ? {} : { purpose }),
      })),
    ],
  };
}

/** `--ground` of the light theme: a manifest supports one theme only; the page itself declares both. */
const ground = "#fbf8f2";
