import { type LoadFile, loadOnce } from "../catalog/loadFile";
import type { Language } from "../model/language";
import type { FigureName } from "../model/view";
import { figures } from "../model/view";
import { loadMessages, type Messages, type MessagesOf } from "./messages";

/** The words of the deck, with those of all figures. */
export type DeckMessages = MessagesOf<FigureName | "question" | "offline"> & Pick<Messages, "present">;

/** Brings the words of the deck in a language. */
export async function loadDeckMessages(language: Language, load: LoadFile = loadOnce): Promise<DeckMessages> {
  const [messages, words] = await Promise.all([
    loadMessages(language, [...figures, "question", "offline"], load),
    load(`${language}/present`, loaders[language]),
  ]);
  return { ...messages, ...words };
}

/** Apart from the other words, so that no page or embed carries the names of these files. */
const loaders: Readonly<Record<Language, () => Promise<Pick<Messages, "present">>>> = {
  ru: () => import("./ru/present"),
  en: () => import("./en/present"),
};
