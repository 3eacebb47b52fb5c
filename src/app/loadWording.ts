import { loadCatalog } from "../catalog/loadCatalog";
import type { LoadFile } from "../catalog/loadFile";
import type { PictureWording } from "../embed/pictureWords";
import type { Language } from "../model/language";
import { attempt } from "../ui/bring";
import { toWording } from "./toWording";

/** Loads the catalog and messages for the title and the source line of any view, in a language. */
export function loadWording(language: Language, load: LoadFile = attempt): Promise<PictureWording> {
  return toWording(language, loadCatalog(language, undefined, load), load);
}
