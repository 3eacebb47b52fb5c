import { catalog } from "../catalog/dataset";
import { fromAddress } from "../model/address";
import type { Language } from "../model/language";
import type { Slide } from "../model/story";
import type { View } from "../model/view";
import { toAddressSpace } from "./addressSpace";

/** The view of growth that a slide begins with, in a language; undefined where it begins with anything else. */
export function toFirstGrowth(slide: Slide, language: Language): View | undefined {
  const [first] = slide.kind === "view" ? slide.steps : [];
  if (first === undefined) return undefined;
  const { view } = fromAddress(first.view, toAddressSpace(catalog));
  return view.figure === "growth" ? { ...view, language } : undefined;
}
