import type { Catalog } from "../catalog/catalog";
import { type LoadFile, loadOnce } from "../catalog/loadFile";
import type { PictureWording } from "../embed/pictureWords";
import type { Language } from "../model/language";
import { figures } from "../model/view";
import { createFormat } from "../text/format";
import { loadMessages } from "../text/messages";

/** Gathers the catalog and messages for the title and the source line of any view; the catalog may still be loading. */
export async function toWording(
  language: Language,
  coming: Catalog | Promise<Catalog>,
  load: LoadFile = loadOnce,
): Promise<PictureWording> {
  const [catalog, messages] = await Promise.all([coming, loadMessages(language, figures, load)]);
  return { catalog, messages, format: createFormat(language) };
}
