import type { Catalog } from "../catalog/catalog";
import type { OutlineSource } from "../catalog/outlines";
import type { AddressSpace } from "../model/address";
import type { Slide } from "../model/story";
import type { Way } from "../model/view";
import type { DeckMessages } from "../text/deckMessages";
import type { Format } from "../text/format";

/** The props shared by all slides. */
export interface SlideWorld {
  readonly slides: readonly Slide[];
  readonly catalog: Catalog;
  readonly space: AddressSpace;
  readonly outlines: OutlineSource;
  readonly messages: DeckMessages;
  readonly format: Format;
  readonly way: Way;
  /** Whether slides are presented to an audience or on paper, and not read in the document layout. */
  readonly isShow: boolean;
}

/** A slide at a step, counted from 0. */
export interface SlideProps<One extends Slide = Slide> extends SlideWorld {
  readonly slide: One;
  readonly step: number;
}
