import type { Plugin } from "vite";
import { type Language, languages } from "../../src/model/language.ts";

/** Drops the messages and datasets of all other languages, for output that only ever shows one. */
export function onlyLanguagePlugin(language: Language): Plugin {
  return {
    name: "atlas-only-language",
    enforce: "pre",
    resolveId: (id) => (isOfAnother(language, id) ? empty : undefined),
    load: (id) => (id === empty ? "export {};" : undefined),
  };
}

const empty = "\0another-language";

/** Whether an import id refers to messages or a dataset in another language. */
export function isOfAnother(language: Language, id: string): boolean {
  const [, one] = /^(?:\.\/(\w\w)\/\w+|virtual:dataset\/\w+\/(\w\w))$/.exec(id)?.filter(Boolean) ?? [];
  return languages.some((other) => other === one && other !== language);
}
