import { toAddressSpace } from "../../src/app/addressSpace";
import { catalog } from "../../src/catalog/dataset";
import { loadOutlines } from "../../src/catalog/outlines";
import type { Language } from "../../src/model/language";
import type { SlideWorld } from "../../src/present/slideProps";
import { createFormat } from "../../src/text/format";
import { entriesOf } from "../data/entries";
import { messagesIn } from "../messages";

/** The slides of the dataset. */
export const slides = entriesOf("story");

/** The inputs of every slide, as shown to an audience. */
export function worldIn(language: Language): SlideWorld {
  return {
    slides,
    catalog,
    space: toAddressSpace(catalog),
    outlines: { drawn: undefined, load: loadOutlines },
    messages: messagesIn(language),
    format: createFormat(language),
    way: "slide",
    isShow: true,
  };
}
