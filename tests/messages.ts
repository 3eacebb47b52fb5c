import type { Language } from "../src/model/language";
import { messages as en } from "../src/text/en/messages";
import type { Messages } from "../src/text/messages";
import { messages as ru } from "../src/text/ru/messages";

const messages: Record<Language, Messages> = { ru, en };

/** The messages of a language, synchronously. */
export function messagesIn(language: Language): Messages {
  return messages[language];
}
