import { readAttributes } from "./readAttributes";

/** An element in a text. It was never part of a document. */
export interface Markup {
  /** In lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The first attribute with quotes that a browser does not accept: `src=“`. */
  readonly oddQuote: string | undefined;
  /** The start tag as pasted. */
  readonly tag: string;
  /** The line of the start tag, counted from 1. */
  readonly line: number;
  readonly parent: Markup | undefined;
  /** Whether it has its own end tag, or needs none. */
  readonly isClosed: boolean;
}

/** The markup of a text. */
export interface ReadMarkup {
  /** In the order of their start tags. */
  readonly elements: readonly Markup[];
  /** The text between tags, without scripts and style sheets. */
  readonly texts: readonly string[];
  readonly comments: readonly string[];
}

/** A browser reads the content of these as text. Not `iframe`: its end tag may be missing, so its content is parsed. */
const rawText = new Set(["script", "style", "textarea", "title", "xmp", "noembed", "noframes"]);
const empty = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));

/**
 * Parses HTML, whole pages or fragments, without the browser's parser: in any document, even one without a window, inline
 * styles and handlers would be reported as violations of this page's policy. Runs in linear time.
 */
export function readMarkup(text: string): ReadMarkup {
  const tree = growTree();
  const texts: string[] = [];
  const comments: string[] = [];
  const lineAt = countLines(text);
  const seek = createSeeker(text);

  /** Reads the tag or comment at a `<`. Returns the index at which to continue. */
  const readOn = (start: number): number => {
    if (text.startsWith("<!--", start)) {
      const end = seek("-->", start + 4);
      comments.push(text.slice(start + 4, end));
      return end + 3;
    }
    const [, slash, word = ""] = matchAt(text, start, /<(\/?)([a-z][^\s/>]*)/iy) ?? [];
    if (word === "") return /[!?/]/.test(text[start + 1] ?? "") ? seek(">", start) + 1 : start + 1;
    const name = word.toLowerCase();
    if (slash === "/") {
      tree.close(name);
      return seek(">", start) + 1;
    }
    const { attributes, oddQuote, end = text.length } = readAttributes(text, start + 1 + word.length);
    const close = rawText.has(name) ? seek(`</${name}`, end) : undefined;
    const place = { tag: text.slice(start, end), line: lineAt(start) };
    tree.add(
      { name, attributes, oddQuote, ...place },
      empty.has(name) || (close ?? text.length) < text.length,
    );
    return close === undefined ? end : seek(">", close) + 1;
  };

  for (let at = 0; at < text.length; ) {
    const start = text.indexOf("<", at);
    if (start !== at) texts.push(text.slice(at, start < 0 ? text.length : start));
    if (start < 0) break;
    at = readOn(start);
  }
  return { elements: tree.elements, texts, comments };
}

/** Builds the element tree. Ignores an end tag without an open element. */
function growTree() {
  type Growing = { -readonly [Part in keyof Markup]: Markup[Part] };
  const elements: Growing[] = [];
  const open: Growing[] = [];
  const depth = new Map<string, number>();

  const leave = (name: string, isClosed: boolean) => {
    if (!depth.get(name)) return;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      depth.set(last.name, (depth.get(last.name) ?? 1) - 1);
      if (last.name !== name) continue;
      last.isClosed = isClosed;
      return;
    }
  };

  return {
    elements,
    close: (name: string) => leave(name, true),
    add: (found: Omit<Markup, "parent" | "isClosed">, isClosed: boolean) => {
      if (found.name === "iframe") leave("iframe", false);
      const element: Growing = { ...found, parent: open.at(-1), isClosed };
      elements.push(element);
      if (isClosed || rawText.has(found.name)) return;
      open.push(element);
      depth.set(found.name, (depth.get(found.name) ?? 0) + 1);
    },
  };
}

/** Whether an element is a descendant of another. */
export function isWithin(element: Markup, outer: Markup): boolean {
  for (let one = element.parent; one !== undefined; one = one.parent) if (one === outer) return true;
  return false;
}

/** Finds the next occurrence without scanning the same text twice; the text's length if there is none. */
function createSeeker(text: string): (words: string, from: number) => number {
  const found = new Map<string, number>();
  return (words, from) => {
    const before = found.get(words) ?? -1;
    if (before >= from) return before;
    const pattern = new RegExp(words, "gi");
    pattern.lastIndex = from;
    const next = pattern.exec(text)?.index ?? text.length;
    found.set(words, next);
    return next;
  };
}

/** Returns the line of an index. Indices must not decrease between calls. */
function countLines(text: string): (at: number) => number {
  let [line, next] = [1, text.indexOf("\n")];
  return (at) => {
    while (next >= 0 && next < at) {
      line += 1;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

function matchAt(text: string, at: number, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
