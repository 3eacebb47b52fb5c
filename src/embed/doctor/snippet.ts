import type { Markup } from "./readMarkup";
import type { Place } from "./readPlace";

/** A figure as it was pasted, in one of the three ways to embed. */
export type Snippet = FrameSnippet | ElementSnippet | PictureSnippet;

interface Pasted {
  readonly markup: Markup;
  /** Whether it stands in the text as text, its brackets being entities. */
  readonly isEscaped: boolean;
  /** Whether it stands in a comment. */
  readonly isComment: boolean;
}

export interface FrameSnippet extends Pasted {
  readonly kind: "frame";
  readonly place: Place;
  /** The attribute that has the address, where it is not `src`: a script is to move it there. */
  readonly movedTo: string | undefined;
}

export interface ElementSnippet extends Pasted {
  readonly kind: "element";
  /** The picture in the element, that stands until the figure is there. */
  readonly picture: Markup | undefined;
}

export interface PictureSnippet extends Pasted {
  readonly kind: "picture";
  readonly place: Place;
  readonly movedTo: string | undefined;
}

/** The script of the element, as a page names it. */
export interface ScriptTag extends Pasted {
  readonly place: Place;
  readonly movedTo: string | undefined;
}

/** What of the atlas is in what was pasted. */
export interface Found {
  readonly snippets: readonly Snippet[];
  readonly scripts: readonly ScriptTag[];
  /** The policies that stand in the page, in the order of their tags. */
  readonly policies: readonly string[];
  /** Whether a link leads to the atlas: it can be all that is left of a figure. */
  readonly hasLinks: boolean;
  /** How many frames of others there are. */
  readonly otherFrames: number;
}
