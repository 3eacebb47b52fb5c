import type { StaticEmbed, StaticPage } from "../src/app/prerender";
import type { Language } from "../src/model/language";
import { escapeMarkup } from "./escapeMarkup.ts";
import { touchIcon } from "./offline/icons.ts";
import { toManifestAddress } from "./offline/manifest.ts";
import type { PictureSize } from "./pictures/writePictures.ts";
import { listAlternates, type Site, toWholeAddress } from "./site.ts";
import type { TemplateParts } from "./template.ts";

/** The sizes of the written pictures, by the address of their embed. */
export type PictureSizes = ReadonlyMap<string, PictureSize>;

/** The template parts of a rendered page. */
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
 * The template parts of a rendered page for webmasters, or of a deck. Neither is a view, so they cannot be embedded.
 * Their content includes the message for readers without scripts.
 */
export function toGuideParts(guide: StaticPage, site: Site, sizes: PictureSizes): TemplateParts {
  const head = [...listHeadTags(guide, site), ...listPictureTags(guide.picture, site, sizes)];
  return { language: guide.language, address: guide.address, head, html: guide.html, noscript: "" };
}

/**
 * The template parts of a rendered embed. Search engines should show its page (`canonical`). Messengers follow `og:url`
 * for a preview, so that is the embed's own address: the preview then shows the shared figure.
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
 * The meta tags of a page for search engines, messengers and browsers.
 *
 * If the site has no origin, the tags that need absolute addresses (canonical, `og:url`, the alternates) are left out.
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

/** The links for installing the site as an app, in the language of the page. */
function listAppTags(language: Language, { base }: Site): readonly string[] {
  const link = (rel: string, address: string) =>
    `<link rel="${rel}" href="${toWholeAddress(address, { base, origin: undefined })}" />`;
  return [link("manifest", toManifestAddress(language)), link("apple-touch-icon", `/${touchIcon.file}`)];
}

/** The preview picture of a page or an embed in messengers. They accept absolute addresses only. */
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

/** The link to the oEmbed response: `build/oembed.ts`. */
function listOembedTags(address: string, title: string, site: Site): readonly string[] {
  if (site.origin === undefined) return [];
  const href = escapeMarkup(toWholeAddress(`${address}oembed.json`, site));
  const type = "application/json+oembed";
  return [`<link rel="alternate" type="${type}" href="${href}" title="${escapeMarkup(title)}" />`];
}

/** Open Graph locales combine a language with a country. */
const locales: Readonly<Record<Language, string>> = { ru: "ru_RU", en: "en_GB" };

function toCanonical(address: string): string {
  return `<link rel="canonical" href="${escapeMarkup(address)}" />`;
}

function toProperty(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeMarkup(content)}" />`;
}
