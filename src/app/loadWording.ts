import { loadCatalog } from "../catalog/loadCatalog";
import type { PictureWording } from "../embed/pictureWords";
import type { Language } from "../model/language";
import { figures } from "../model/view";
import { createFormat } from "../text/format";
import { loadMessages } from "../text/messages";

/** Brings all that the title and the source of any view are worded from, in a language. */
export async function loadWording(language: Language): Promise<PictureWording> {
  const [catalog, messages] = await Promise.all([loadCatalog(language), loadMessages(language, figures)]);
  return { catalog, messages, format: createFormat(language) };
}
