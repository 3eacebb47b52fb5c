import type { Chrome } from "../model/view";

/**
 * How high the frame of an embed has to be. `live` and `still` are lengths in CSS for its width, which is `100%` in
 * them: with scripts, and without, where nothing stands that switches. The others are in CSS pixels.
 */
export interface FrameHeight {
  readonly live: string;
  readonly still: string;
  /** At a width of 640. */
  readonly wide: number;
}

/** How high the frame of an embed has to be with less around it: by what stands there. */
export type FrameHeights = Readonly<Record<Chrome, FrameHeight>>;

/** What a snippet says of a view. */
export interface SnippetFacts {
  /** The root of the site, with a slash at its end: `https://example.org/atlas/`. */
  readonly site: string;
  /** Of the embed, below the site's root: `/en/embed/growth/kaz/?theme=dark`. */
  readonly address: string;
  /** Of the same view in the atlas: `/en/country/kaz/#map`. */
  readonly pageAddress: string;
  /** The finding. */
  readonly title: string;
  /** The line below: who said it, and who drew it. */
  readonly source: string;
  readonly height: FrameHeight;
  /** The size of the picture in CSS pixels. */
  readonly picture: { readonly width: number; readonly height: number };
}

/** The script of the element, as the build has named it. */
export interface ScriptFacts {
  /** Below the site's root: `assets/cis-figure-1-<hash>.js`. */
  readonly file: string;
  /** `sha384-…` */
  readonly integrity: string;
}

/**
 * A frame that needs no script. A box around it has the right height at every width, since a share in `padding-bottom`
 * is one of the width; where scripts are off, the `noscript` takes away what nothing needs then. The box is an element
 * that systems do not know: one that strips the frame strips its room too, and the picture that was hidden comes to
 * light. WordPress writes a `<br>` for each line that ends between tags.
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
 * The element, with its picture for where the script is blocked, and the script. A box around it keeps the place of the
 * figure free at every width; the element takes that room back and fills it, and more where it needs more. The picture fits
 * into that place. A system that strips the element strips the room too.
 *
 * @param isolated whether the figure is to run without an origin
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

/** The attribute of a picture that stands in a snippet for where no frame may stand. */
export const instead = "data-instead";

/** The picture of a snippet that shows more; it is loaded only where it is seen. */
function writeStill(facts: SnippetFacts): string {
  const { title, picture } = facts;
  return `<a href="${toPageUrl(facts)}"><img alt="${escapeHtml(title)}" ${instead}="frame"
  src="${toPictureUrl(facts)}" width="${picture.width}" height="${picture.height}" loading="lazy"
  style="max-width:100%;max-height:calc(100% - 4em);height:auto;object-fit:contain"></a>`;
}

/** The picture, for newsletters and systems that strip frames. */
export function writePicture(facts: SnippetFacts): string {
  const { title, source, picture } = facts;
  return `<figure style="margin:0">
<a href="${toPageUrl(facts)}"><img alt="${escapeHtml(title)}" src="${toPictureUrl(facts)}"
  width="${picture.width}" height="${picture.height}" style="max-width:100%;height:auto"></a>
<figcaption>${escapeHtml(source)}</figcaption>
</figure>`;
}

/** The picture in Markdown. */
export function writeMarkdown(facts: SnippetFacts): string {
  const toText = (words: string) => words.replace(/[\\`*_[\]<>!#|~&]/g, "\\$&");
  const { picture, page } = toUrls(facts);
  return `[![${toText(facts.title)}](<${picture}>)](<${page}>)\n\n${toText(facts.source)}`;
}

/** The picture in the code of forums, which has no way to write a square bracket: it becomes a round one. */
export function writeBoardCode(facts: SnippetFacts): string {
  const toText = (words: string) => words.replaceAll("[", "(").replaceAll("]", ")");
  const { picture, page } = toUrls(facts);
  return `[url=${page}][img]${picture}[/img][/url]\n${toText(facts.title)}\n${toText(facts.source)}`;
}

/** The attributes of the element that shows what an address names. */
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

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
