import { decodeEntities } from "./decodeEntities";

/** The attributes of a tag in a text. */
export interface ReadAttributes {
  /** By lower-case name. If a name repeats, the first attribute counts, as in a browser. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The first attribute with quotes that a browser does not accept, as pasted: `src=“`. */
  readonly oddQuote: string | undefined;
  /** The index after the tag; undefined if the tag never ends. */
  readonly end: number | undefined;
}

/** Substitutes for a straight quote that editors write: typographic quotes, entities, a quote after a backslash. */
const odd =
  /[«»“”„‟″′‘’]|&(?:quot|apos|[lrb]dquo|[lr]aquo|[lr]squo|[pP]rime|#3[49]|#171|#187|#821[678]|#822[0-2]|#824[23]);|\\["']/y;

/**
 * Reads attributes as the HTML standard does (13.2.5.32–40), except that a value in odd quotes is read as if the quotes
 * were straight.
 *
 * @param start the index after the tag's name
 */
export function readAttributes(text: string, start: number): ReadAttributes {
  const attributes = new Map<string, string>();
  let oddQuote: string | undefined;
  let at = start;
  for (;;) {
    at = skip(text, at, /[\s/]*/y);
    if (at >= text.length) return { attributes, oddQuote, end: undefined };
    if (text[at] === ">") return { attributes, oddQuote, end: at + 1 };
    const nameStart = at;
    at = skip(text, at + 1, /[^\s/>=]*/y);
    const name = text.slice(nameStart, at).toLowerCase();
    const afterName = skip(text, at, /\s*/y);
    if (text[afterName] !== "=") {
      if (!attributes.has(name)) attributes.set(name, "");
      continue;
    }
    const value = readValue(text, skip(text, afterName + 1, /\s*/y));
    if (value.odd !== undefined) oddQuote ??= `${name}=${value.odd}`;
    if (!attributes.has(name)) attributes.set(name, decodeEntities(value.found));
    at = value.end;
  }
}

/** No value of ours is longer, in characters. The limit keeps the search for a quote fast. */
const longest = 4000;

interface Value {
  readonly found: string;
  readonly end: number;
  readonly odd?: string;
}

function readValue(text: string, start: number): Value {
  const quote = text[start];
  if (quote === '"' || quote === "'") return readQuoted(text, start + 1, quote);
  const opening = match(text, start, odd);
  if (opening !== undefined) return readOdd(text, start, opening);
  const end = skip(text, start, /[^\s>]*/y);
  return { found: text.slice(start, end), end };
}

/** A value with a straight opening and an odd closing quote swallows the next attribute. It is cut at the odd quote. */
function readQuoted(text: string, start: number, quote: string): Value {
  const close = text.indexOf(quote, start);
  const end = close < 0 ? text.length : close;
  const found = text.slice(start, end);
  const swallowed = found.length < longest ? /^([^«»“”„″’]*)([«»“”„″’])\s+[\w-]+=$/.exec(found) : null;
  if (swallowed === null) return { found, end: Math.min(end + 1, text.length) };
  const [, meant = "", closing = ""] = swallowed;
  return { found: meant, end: start + meant.length + 1, odd: closing };
}

/** Reads up to the next quote of any kind before a space or the tag's end; without one, up to the first space. */
function readOdd(text: string, start: number, opening: string): Value {
  const from = start + opening.length;
  const [tag = ""] = text.slice(from, from + longest).split(">", 1);
  const closing = /(?:[«»“”„‟″′‘’"']|&[a-zA-Z]{4,5};|&#\d{2,4};|\\["'])(?=[\s/]|$)/.exec(tag);
  const found = closing === null ? (/^\S*/.exec(tag)?.[0] ?? "") : tag.slice(0, closing.index);
  return { found, end: from + found.length + (closing?.[0].length ?? 0), odd: opening };
}

/** The index at which a run of characters ends. */
function skip(text: string, at: number, run: RegExp): number {
  return at + (match(text, at, run)?.length ?? 0);
}

function match(text: string, at: number, sticky: RegExp): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}
