import { type LoadFile, loadOnce } from "../catalog/loadFile";
import type { Language } from "../model/language";
import type { FigureName } from "../model/view";
import type { Part } from "./parts";
import type { messages as ru } from "./ru/messages";

/** All words of the product in one language. Russian sets the keys; a language that lacks one does not compile. */
export type Messages = typeof ru;

/** The words that stand wherever a figure does. */
export type CommonMessages = Pick<Messages, "common" | "embed">;

/** The words of some parts, with those that stand wherever a figure does. */
export type MessagesOf<Name extends Part> = CommonMessages & Pick<Messages, Name>;

/** The words of a figure and of what stands around it. */
export type FigureMessages<Name extends FigureName> = MessagesOf<Name>;

/** Loads the words of a language: those of the parts that are named, and the common ones. */
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

/** Each part of a language is a script of its own. */
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
