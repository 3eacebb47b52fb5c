import type { Markup } from "./readMarkup";
import type { Place } from "./readPlace";

/** A pasted figure, in one of the three ways to embed. */
export type Snippet = FrameSnippet | ElementSnippet | PictureSnippet;

interface Pasted {
  readonly markup: Markup;
  /** Whether its brackets are written as entities, so that it is shown as text. */
  readonly isEscaped: boolean;
  /** Whether it is inside a comment. */
  readonly isComment: boolean;
}

export interface FrameSnippet extends Pasted {
  readonly kind: "frame";
  readonly place: Place;
  /** The attribute that holds the address instead of `src`, for a script to move back; undefined if it is `src`. */
  readonly movedTo: string | undefined;
}

export interface ElementSnippet extends Pasted {
  readonly kind: "element";
  /** The fallback picture in the element, shown until the figure is ready. */
  readonly picture: Markup | undefined;
}

export interface PictureSnippet extends Pasted {
  readonly kind: "picture";
  readonly place: Place;
  readonly movedTo: string | undefined;
}

/** The `script` tag of the element's script in a page. */
export interface ScriptTag extends Pasted {
  readonly place: Place;
  readonly movedTo: string | undefined;
}

/** The parts of the atlas found in the pasted text. */
export interface Found {
  readonly snippets: readonly Snippet[];
  readonly scripts: readonly ScriptTag[];
  /** The policies in the page's `meta` tags, in order. */
  readonly policies: readonly string[];
  /** Whether a link leads to the atlas. It can be the only remainder of a figure. */
  readonly hasLinks: boolean;
  /** The number of frames from other sites. */
  readonly otherFrames: number;
}
