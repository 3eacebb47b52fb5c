import { type LoadFile, loadOnce } from "../catalog/loadFile";
import type { Language } from "../model/language";
import type { FigureName } from "../model/view";
import type { Part } from "./parts";
import type { messages as ru } from "./ru/messages";

/** All messages in one language. Russian defines the keys; a language that lacks one does not compile. */
export type Messages = typeof ru;

/** The messages that every figure needs. */
export type CommonMessages = Pick<Messages, "common" | "embed">;

/** The messages of some parts, with those that every figure needs. */
export type MessagesOf<Name extends Part> = CommonMessages & Pick<Messages, Name>;

/** The messages of a figure and its surroundings. */
export type FigureMessages<Name extends FigureName> = MessagesOf<Name>;

/** Loads the messages of a language: the given parts and the common ones. */
export async function loadMessages<Name extends Part>(
  language: Language,
  names: readonly Name[],
  load: LoadFile = loadOnce,
): Promise<MessagesOf<Name>> {
  const loadPart = (name: Part | "common") =>
    load<object>(`${language}/${name}`, () => loaders[language][name]());
  const loaded = await Promise.all([loadPart("common"), ...names.map(loadPart)]);
  return Object.assign({}, ...loaded);
}

/** Each part of a language is a separate chunk. */
type Loaders = { readonly common: () => Promise<CommonMessages> } & {
  readonly [Name in Part]: () => Promise<Pick<Messages, Name>>;
};

const loaders: Readonly<Record<Language, Loaders>> = {
  ru: {
    common: () => import("./ru/everywhere"),
    page: () => import("./ru/page"),
    panel: () => import("./ru/panel"),
    growth: () => import("./ru/growth"),
    people: () => import("./ru/people"),
    map: () => import("./ru/map"),
    meeting: () => import("./ru/meeting"),
    timeline: () => import("./ru/timeline"),
    question: () => import("./ru/question"),
    offline: () => import("./ru/offline"),
  },
  en: {
    common: () => import("./en/everywhere"),
    page: () => import("./en/page"),
    panel: () => import("./en/panel"),
    growth: () => import("./en/growth"),
    people: () => import("./en/people"),
    map: () => import("./en/map"),
    meeting: () => import("./en/meeting"),
    timeline: () => import("./en/timeline"),
    question: () => import("./en/question"),
    offline: () => import("./en/offline"),
  },
};
