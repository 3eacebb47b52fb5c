import type { Chrome } from "../model/view";

/**
 * The height that an embed needs. `live` (with scripts) and `still` (without scripts, so without controls) are CSS lengths
 * that depend on the frame's width, which is `100%` in them. `wide` is in CSS pixels.
 */
export interface FrameHeight {
  readonly live: string;
  readonly still: string;
  /** At a width of 640. */
  readonly wide: number;
}

/** The height that an embed needs, by the parts shown around the figure. */
export type FrameHeights = Readonly<Record<Chrome, FrameHeight>>;

/** The facts about a view that a snippet is written from. */
export interface SnippetFacts {
  /** The root of the site, with a trailing slash: `https://example.org/atlas/`. */
  readonly site: string;
  /** The address of the embed below the site's root: `/en/embed/growth/kaz/?theme=dark`. */
  readonly address: string;
  /** The address of the same view in the atlas: `/en/country/kaz/#map`. */
  readonly pageAddress: string;
  /** The finding. */
  readonly title: string;
  /** The caption: the sources and the atlas. */
  readonly source: string;
  readonly height: FrameHeight;
  /** The size of the picture in CSS pixels. */
  readonly picture: { readonly width: number; readonly height: number };
}

/** The built script of the element. */
export interface ScriptFacts {
  /** Below the site's root: `assets/cis-figure-1-<hash>.js`. */
  readonly file: string;
  /** `sha384-…` */
  readonly integrity: string;
}

/**
 * Writes a frame that needs no script. The box around it has the right height at every width, because percentages in
 * `padding-bottom` refer to the width. Without scripts the negative margin of the `noscript` removes the surplus height. The
 * box is an unknown element (`cis-room`): a CMS that strips the frame strips the box too, and the hidden picture becomes
 * visible. Lines in the `div` end inside tags, because WordPress writes a `<br>` for each line that ends between tags.
 */
export function writeFrame(facts: SnippetFacts): string {
  const { title, source, height } = facts;
  return `<figure style="margin:0">
<div style="position:relative;overflow:hidden"><cis-room
  style="display:block;padding-bottom:${height.live}"><iframe title="${escapeHtml(title)}" src="${toUrl(facts)}"
  width="100%" height="${height.wide}" loading="lazy"
  style="position:absolute;top:0;left:0;border:0;width:100%;height:100%;color-scheme:normal"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"
  allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe></cis-room><noscript
  style="display:block;margin-top:calc(${height.still} - ${height.live})"></noscript><cis-still
  hidden>${writeStill(facts)}</cis-still></div>
<figcaption><a href="${toPageUrl(facts)}">${escapeHtml(source)}</a></figcaption>
</figure>`;
}

/**
 * Writes the element, its script, and a fallback picture for pages that block the script. The box around it reserves the
 * figure's height at every width; the negative margin of the element takes that space back, so the element fills it and can
 * grow beyond it. The picture fits into that space. A CMS that strips the element strips the box too.
 *
 * @param isolated whether the figure runs without an origin
 */
export function writeElement(
  facts: SnippetFacts,
  { file, integrity }: ScriptFacts,
  isolated = false,
): string {
  const { site, source, height } = facts;
  const attributes = listAttributes(facts.address).map(([name, value]) => `${name}="${escapeHtml(value)}"`);
  if (isolated) attributes.push("isolated");
  return `<cis-room style="display:block;position:relative;overflow:hidden;padding-bottom:${height.live}">
<cis-figure ${attributes.join(" ")} style="display:block;margin-bottom:calc(0px - ${height.live})"><cis-still
  style="position:absolute;inset:0;overflow:hidden">${writeStill(facts)}<br><a
  href="${toPageUrl(facts)}">${escapeHtml(source)}</a></cis-still></cis-figure></cis-room>
<script type="module" src="${escapeHtml(site + file)}" integrity="${escapeHtml(integrity)}" crossorigin></script>`;
}

/** The attribute that marks a picture as the fallback of a frame or an element. */
export const instead = "data-instead";

/** Writes the fallback picture of a frame or an element. It loads only when visible. */
function writeStill(facts: SnippetFacts): string {
  const { title, picture } = facts;
  return `<a href="${toPageUrl(facts)}"><img alt="${escapeHtml(title)}" ${instead}="frame"
  src="${toPictureUrl(facts)}" width="${picture.width}" height="${picture.height}" loading="lazy"
  style="max-width:100%;max-height:calc(100% - 4em);height:auto;object-fit:contain"></a>`;
}

/** Writes the picture, for newsletters and systems that strip frames. */
export function writePicture(facts: SnippetFacts): string {
  const { title, source, picture } = facts;
  return `<figure style="margin:0">
<a href="${toPageUrl(facts)}"><img alt="${escapeHtml(title)}" src="${toPictureUrl(facts)}"
  width="${picture.width}" height="${picture.height}" style="max-width:100%;height:auto"></a>
<figcaption>${escapeHtml(source)}</figcaption>
</figure>`;
}

/** Writes the picture in Markdown. */
export function writeMarkdown(facts: SnippetFacts): string {
  const toText = (words: string) => words.replace(/[\\`*_[\]<>!#|~&]/g, "\\$&");
  const { picture, page } = toUrls(facts);
  return `[![${toText(facts.title)}](<${picture}>)](<${page}>)\n\n${toText(facts.source)}`;
}

/** Writes the picture in BBCode. BBCode cannot escape square brackets, so they become round ones. */
export function writeBoardCode(facts: SnippetFacts): string {
  const toText = (words: string) => words.replaceAll("[", "(").replaceAll("]", ")");
  const { picture, page } = toUrls(facts);
  return `[url=${page}][img]${picture}[/img][/url]\n${toText(facts.title)}\n${toText(facts.source)}`;
}

/** Converts an embed address to the attributes of the element. */
function listAttributes(address: string): readonly (readonly [name: string, value: string])[] {
  const [, language, figure = "", under] = /^\/(?:(\w+)\/)?embed\/(\w+)\/(?:(\w+)\/)?/.exec(address) ?? [];
  const [, query] = address.split("?");
  const asked = new URLSearchParams(query);
  const attributes = [
    ["figure", figure],
    [figure === "map" ? "lens" : "country", under],
    ["lang", language],
    ...["theme", "chrome", "country", "year"].map((name) => [name, asked.get(name)] as const),
  ] as const;
  return attributes.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

function toUrls({ site, address, pageAddress }: SnippetFacts) {
  const [path = ""] = address.split("?");
  const toUrlOf = (below: string) =>
    new URL(below.slice(1), site).href.replace(/[[\]()]/g, encodeURIComponent);
  return { embed: toUrlOf(address), page: toUrlOf(pageAddress), picture: toUrlOf(`${path}figure.png`) };
}

const toUrl = (facts: SnippetFacts) => escapeHtml(toUrls(facts).embed);
const toPageUrl = (facts: SnippetFacts) => escapeHtml(toUrls(facts).page);
const toPictureUrl = (facts: SnippetFacts) => escapeHtml(toUrls(facts).picture);

/** Escapes text for HTML, between tags or in a double-quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
