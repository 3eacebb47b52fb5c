import { instead } from "../snippets";
import { decodeEntities } from "./decodeEntities";
import { isWithin, type Markup, readMarkup } from "./readMarkup";
import { type Place, readPlace } from "./readPlace";
import type { ElementSnippet, Found, PictureSnippet, ScriptTag, Snippet } from "./snippet";

/** Maximum number of snippets and of scripts, more than any page has. Further ones are ignored. */
const most = 50;

/**
 * Finds the snippets of the atlas in a text: frames, elements with their script, pictures.
 *
 * @param site the root of the site, with a trailing slash
 */
export function findSnippets(text: string, site: string): Found {
  const { elements, texts, comments } = readMarkup(text);
  const live = findIn(elements, site, { isEscaped: false, isComment: false });
  if (live.snippets.length + live.scripts.length > 0) return live;
  const { elements: commented } = readMarkup(comments.join("\n"));
  const inComments = findIn(commented, site, { isEscaped: false, isComment: true });
  const inText = findEscaped(texts.join("<br>"), site);
  const hidden = [inComments, inText].find(({ snippets, scripts }) => snippets.length + scripts.length > 0);
  return hidden === undefined ? live : { ...live, snippets: hidden.snippets, scripts: hidden.scripts };
}

/** Finds snippets in escaped text. Decodes up to three times: some CMSs escape twice, and again on each save. */
function findEscaped(text: string, site: string): Found {
  let [decoded, found] = [text, nothing];
  for (let times = 0; times < 3 && found.snippets.length + found.scripts.length === 0; times += 1) {
    decoded = decodeEntities(decoded);
    found = findIn(readMarkup(decoded).elements, site, { isEscaped: true, isComment: false });
  }
  return found;
}

const nothing: Found = { snippets: [], scripts: [], policies: [], hasLinks: false, otherFrames: 0 };

type How = Pick<Snippet, "isEscaped" | "isComment">;

function findIn(elements: readonly Markup[], site: string, how: How): Found {
  const figures = elements.filter(({ name }) => name === "cis-figure").slice(0, most);
  const pictures = elements.filter(({ name }) => name === "img" || name === "source");
  const inFigure = (markup: Markup) => figures.find((figure) => isWithin(markup, figure));
  const snippets = elements.flatMap((markup): readonly Snippet[] => {
    if (markup.name === "cis-figure") return [toElement(markup, pictures, how)];
    if (markup.name !== "iframe" && markup.name !== "img") return [];
    const address = readAddress(markup, site);
    if (address === undefined || inFigure(markup) !== undefined) return [];
    if (markup.name === "iframe") return [{ kind: "frame", markup, ...address, ...how }];
    return address.place.kind === "picture" ? [{ kind: "picture", markup, ...address, ...how }] : [];
  });
  const frames = elements.filter(({ name }) => name === "iframe").length;
  return {
    snippets: withoutSpares(withoutTwins(snippets)).slice(0, most),
    scripts: elements.flatMap((markup) => toScript(markup, site, how)).slice(0, most),
    policies: elements.flatMap(readPolicy),
    hasLinks: elements.some(({ name, attributes }) => name === "a" && isOfSite(attributes.get("href"), site)),
    otherFrames: frames - snippets.filter(({ kind }) => kind === "frame").length,
  };
}

/** Whether a picture is the fallback of a frame or an element. */
export function isSpare(snippet: Snippet): snippet is PictureSnippet {
  return snippet.kind === "picture" && snippet.markup.attributes.has(instead);
}

function isInside(markup: Markup, name: string): boolean {
  for (let one = markup.parent; one !== undefined; one = one.parent) if (one.name === name) return true;
  return false;
}

/** The address of the embed that a file belongs to: `/embed/growth/kaz/`. */
function toFolder(address: string): string {
  return address.replace(/[?#].*$/, "").replace(/[^/]*$/, "");
}

function isOfSite(address: string | undefined, site: string): boolean {
  return address?.trim().startsWith(site) === true;
}

function toElement(markup: Markup, pictures: readonly Markup[], how: How): ElementSnippet {
  return { kind: "element", markup, picture: pictures.find((one) => isWithin(one, markup)), ...how };
}

function toScript(markup: Markup, site: string, how: How): readonly ScriptTag[] {
  const address = markup.name === "script" ? readAddress(markup, site) : undefined;
  return address?.place.kind === "script" ? [{ markup, ...address, ...how }] : [];
}

/** Drops duplicates: a lazy-load plugin leaves a copy of the frame in a `noscript` beside its own. */
function withoutTwins(snippets: readonly Snippet[]): readonly Snippet[] {
  const moved = new Set(
    snippets.flatMap((one) =>
      one.kind !== "element" && one.movedTo !== undefined ? [one.place.address] : [],
    ),
  );
  return snippets.filter(
    (one) => one.kind === "element" || !moved.has(one.place.address) || !isInside(one.markup, "noscript"),
  );
}

/** Drops fallback pictures that are still hidden, or whose frame is present. */
function withoutSpares(snippets: readonly Snippet[]): readonly Snippet[] {
  const framed = new Set(
    snippets.flatMap((one) => (one.kind === "frame" ? [toFolder(one.place.address)] : [])),
  );
  const isNeeded = ({ markup, place }: PictureSnippet) =>
    !isInside(markup, "cis-still") && !framed.has(toFolder(place.address));
  return snippets.filter((one) => !isSpare(one) || isNeeded(one));
}

interface Address {
  readonly place: Place;
  readonly movedTo: string | undefined;
}

/** The address of a frame, a picture or a script: its `src`, otherwise a `data-` attribute that a plugin moved it to. */
function readAddress({ attributes }: Markup, site: string): Address | undefined {
  const place = readPlace(attributes.get("src") ?? "", site);
  if (place !== undefined) return { place, movedTo: undefined };
  for (const [name, value] of attributes) {
    const moved = /^data-/.test(name) ? readPlace(value, site) : undefined;
    if (moved !== undefined) return { place: moved, movedTo: name };
  }
  return undefined;
}

function readPolicy({ name, attributes }: Markup): readonly string[] {
  const isPolicy =
    name === "meta" && attributes.get("http-equiv")?.trim().toLowerCase() === "content-security-policy";
  return isPolicy ? [attributes.get("content") ?? ""] : [];
}
