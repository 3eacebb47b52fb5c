import { catalog } from "../catalog/dataset";
import { fromAddress } from "../model/address";
import type { Language } from "../model/language";
import type { Slide } from "../model/story";
import type { View } from "../model/view";
import { toPaperStep } from "../present/print/paper";
import { toAddressSpace } from "./addressSpace";

/** The growth view of a slide at the step that is printed and read, in a language; undefined if it shows another figure. */
export function toReadGrowth(slide: Slide, language: Language): View | undefined {
  const read = slide.kind === "view" ? slide.steps[toPaperStep(slide)] : undefined;
  if (read === undefined) return undefined;
  const { view } = fromAddress(read.view, toAddressSpace(catalog));
  return view.figure === "growth" ? { ...view, language } : undefined;
}
