import { catalog } from "../../../src/catalog/dataset";
import { type DrawingRequest, toDrawing } from "../../../src/figures/growth/toDrawing";
import type { Language } from "../../../src/model/language";
import { createFormat } from "../../../src/text/format";
import { messagesIn } from "../../messages";

/** The words of the figure, with the catalog of the dataset. */
export function wordingIn(language: Language = "ru", scale: DrawingRequest["scale"] = "people") {
  return { catalog, messages: messagesIn(language), format: createFormat(language), scale };
}

/** A drawing of the dataset's catalog: Kazakhstan in Russian, head-counts, 640 pixels wide, unless said otherwise. */
export function draw(asked: Partial<DrawingRequest> & { readonly language?: Language } = {}) {
  const { language = "ru", ...request } = asked;
  return toDrawing({ ...wordingIn(language), country: "KAZ", others: false, width: 640, ...request });
}
