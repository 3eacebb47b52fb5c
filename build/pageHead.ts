import type { StaticEmbed, StaticPage } from "../src/app/prerender";
import type { Language } from "../src/model/language";
import { escapeMarkup } from "./escapeMarkup.ts";
import { touchIcon } from "./offline/icons.ts";
import { toManifestAddress } from "./offline/manifest.ts";
import type { PictureSize } from "./pictures/writePictures.ts";
import { listAlternates, type Site, toWholeAddress } from "./site.ts";
import type { TemplateParts } from "./template.ts";

/** The sizes of the pictures that were written, by the addresses of their embeds. */
export type PictureSizes = ReadonlyMap<string, PictureSize>;

/** A drawn page as it stands in the template. */
export function toPageParts(page: StaticPage, site: Site, sizes: PictureSizes): TemplateParts {
  return {
    language: page.language,
    address: page.address,
    head: [
      ...listHeadTags(page, site),
      ...listPictureTags(page.picture, site, sizes),
      ...listOembedTags(page.picture.address, page.title, site),
    ],
    html: page.html,
    noscript: `<p class="noscript">${escapeMarkup(page.noscript)}</p>`,
  };
}

/**
 * A drawn page for webmasters, or a deck, as it stands in the template of pages. It is no view, so it cannot be embedded
 * itself; what it says to readers without scripts stands in its place on the page.
 */
export function toGuideParts(guide: StaticPage, site: Site, sizes: PictureSizes): TemplateParts {
  const head = [...listHeadTags(guide, site), ...listPictureTags(guide.picture, site, sizes)];
  return { language: guide.language, address: guide.address, head, html: guide.html, noscript: "" };
}

/**
 * A drawn embed as it stands in its template. To search engines its page is the one to show (`canonical`). A messenger
 * follows `og:url` for its preview, so that is the embed's own address: it shows the figure that was shared.
 */
export function toEmbedParts(embed: StaticEmbed, site: Site, sizes: PictureSizes): TemplateParts {
  const [canonical = ""] = toWholeAddress(embed.pageAddress, site).split("#");
  const links =
    site.origin === undefined
      ? []
      : [
          toCanonical(canonical),
          toProperty("og:url", toWholeAddress(embed.address, site)),
          toProperty("og:title", embed.title),
          toProperty("og:description", embed.description),
        ];
  return {
    language: embed.language,
    address: embed.address,
    head: [
      `<title>${escapeMarkup(embed.title)}</title>`,
      `<meta name="description" content="${escapeMarkup(embed.description)}" />`,
      ...links,
      ...listPictureTags(embed.picture, site, sizes),
      ...listOembedTags(embed.address, embed.title, site),
    ],
    html: embed.html,
    noscript: "",
  };
}

/**
 * The tags by which search engines, messengers and browsers know a page.
 *
 * Where the site has no origin, what must be absolute to mean anything (canonical, `og:url`, the alternates) is left out.
 */
function listHeadTags(page: StaticPage, site: Site): readonly string[] {
  const address = toWholeAddress(page.address, site);
  const isAbsolute = site.origin !== undefined;
  const others = page.alternates.filter(({ language }) => language !== page.language);
  return [
    `<title>${escapeMarkup(page.title)}</title>`,
    `<meta name="description" content="${escapeMarkup(page.description)}" />`,
    ...(isAbsolute
      ? [
          toCanonical(address),
          ...listAlternates(page, site).map(
            ({ hreflang, href }) =>
              `<link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(href)}" />`,
          ),
        ]
      : []),
    toProperty("og:type", "website"),
    toProperty("og:title", page.title),
    toProperty("og:description", page.description),
    toProperty("og:locale", locales[page.language]),
    ...others.map(({ language }) => toProperty("og:locale:alternate", locales[language])),
    ...(isAbsolute ? [toProperty("og:url", address)] : []),
    ...listAppTags(page.language, site),
  ];
}

/** What the site is installed by, in the language of the page. */
function listAppTags(language: Language, { base }: Site): readonly string[] {
  const link = (rel: string, address: string) =>
    `<link rel="${rel}" href="${toWholeAddress(address, { base, origin: undefined })}" />`;
  return [link("manifest", toManifestAddress(language)), link("apple-touch-icon", `/${touchIcon.file}`)];
}

/** The picture by which messengers show a page or an embed. They take it by its whole address only. */
function listPictureTags(
  { address, alt }: StaticPage["picture"],
  site: Site,
  sizes: PictureSizes,
): readonly string[] {
  const size = sizes.get(address);
  if (site.origin === undefined || size === undefined) return [];
  return [
    toProperty("og:image", toWholeAddress(`${address}figure.png`, site)),
    toProperty("og:image:width", String(2 * size.width)),
    toProperty("og:image:height", String(2 * size.height)),
    toProperty("og:image:alt", alt),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}

/** Where it is written how to embed a figure: `build/oembed.ts`. */
function listOembedTags(address: string, title: string, site: Site): readonly string[] {
  if (site.origin === undefined) return [];
  const href = escapeMarkup(toWholeAddress(`${address}oembed.json`, site));
  const type = "application/json+oembed";
  return [`<link rel="alternate" type="${type}" href="${href}" title="${escapeMarkup(title)}" />`];
}

/** Open Graph names a language together with a country. */
const locales: Readonly<Record<Language, string>> = { ru: "ru_RU", en: "en_GB" };

function toCanonical(address: string): string {
  return `<link rel="canonical" href="${escapeMarkup(address)}" />`;
}

function toProperty(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeMarkup(content)}" />`;
}
