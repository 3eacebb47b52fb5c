import { catalog } from "../../../src/catalog/dataset";
import type { DrawingSize } from "../../../src/figures/growth/drawingWidth";
import { type DrawingRequest, toDrawing } from "../../../src/figures/growth/toDrawing";
import type { Language } from "../../../src/model/language";
import { createFormat } from "../../../src/text/format";
import { messagesIn } from "../../messages";

/** The wording of the figure, with the dataset's catalog. */
export function wordingIn(language: Language = "ru", scale: DrawingRequest["scale"] = "people") {
  return { catalog, messages: messagesIn(language), format: createFormat(language), scale };
}

/** A drawing of the dataset's catalog. By default Kazakhstan in Russian, head counts, 640 pixels wide. */
export function draw(
  asked: Partial<Omit<DrawingRequest, "size"> & DrawingSize> & { readonly language?: Language } = {},
) {
  const { language = "ru", width = 640, height, ...request } = asked;
  const size = height === undefined ? { width } : { width, height };
  return toDrawing({ ...wordingIn(language), country: "KAZ", others: false, size, ...request });
}
