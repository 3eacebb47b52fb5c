import { loadCatalog } from "../catalog/loadCatalog";
import type { PictureWording } from "../embed/pictureWords";
import type { Language } from "../model/language";
import { toWording } from "./toWording";

/** Brings all that the title and the source of any view are worded from, in a language. */
export function loadWording(language: Language): Promise<PictureWording> {
  return toWording(language, loadCatalog(language));
}
