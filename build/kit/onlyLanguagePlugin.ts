import type { Plugin } from "vite";
import { type Language, languages } from "../../src/model/language.ts";

/** Leaves out the words of all languages but one, where what is built is never shown in another. */
export function onlyLanguagePlugin(language: Language): Plugin {
  return {
    name: "atlas-only-language",
    enforce: "pre",
    resolveId: (id) => (isOfAnother(language, id) ? empty : undefined),
    load: (id) => (id === empty ? "export {};" : undefined),
  };
}

const empty = "\0another-language";

/** Whether a module, as it is imported, holds words or a dataset in another language. */
export function isOfAnother(language: Language, id: string): boolean {
  const [, one] = /^(?:\.\/(\w\w)\/\w+|virtual:dataset\/\w+\/(\w\w))$/.exec(id)?.filter(Boolean) ?? [];
  return languages.some((other) => other === one && other !== language);
}
