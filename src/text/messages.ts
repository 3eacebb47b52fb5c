import type { Language } from "../model/language";
import type { messages as ru } from "./ru/messages";

/** All words of the product in one language. Russian sets the keys; a language that lacks one does not compile. */
export type Messages = typeof ru;

/** Brings the words of a language; a page needs those of its own only. */
export async function loadMessages(language: Language): Promise<Messages> {
  const { messages } = await loaders[language]();
  return messages;
}

const loaders: Record<Language, () => Promise<{ readonly messages: Messages }>> = {
  ru: () => import("./ru/messages"),
  en: () => import("./en/messages"),
};
