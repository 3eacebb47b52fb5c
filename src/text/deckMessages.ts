import { type LoadFile, loadOnce } from "../catalog/loadFile";
import type { Language } from "../model/language";
import type { FigureName } from "../model/view";
import { figures } from "../model/view";
import { loadMessages, type Messages, type MessagesOf } from "./messages";

/** The messages of the deck and of all figures. */
export type DeckMessages = MessagesOf<FigureName | "question" | "offline"> & Pick<Messages, "present">;

/** Loads the messages of the deck in a language. */
export async function loadDeckMessages(language: Language, load: LoadFile = loadOnce): Promise<DeckMessages> {
  const [messages, words] = await Promise.all([
    loadMessages(language, [...figures, "question", "offline"], load),
    load(`${language}/present`, loaders[language]),
  ]);
  return { ...messages, ...words };
}

/** Separate from the other messages, so that no page or embed contains the names of these files. */
const loaders: Readonly<Record<Language, () => Promise<Pick<Messages, "present">>>> = {
  ru: () => import("./ru/present"),
  en: () => import("./en/present"),
};
