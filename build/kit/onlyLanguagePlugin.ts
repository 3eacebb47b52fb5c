import type { Plugin } from "vite";
import { type Language, languages } from "../../src/model/language.ts";

/** Leaves out the words of all languages but one, where what is built is never shown in another. */
export function onlyLanguagePlugin(language: Language): Plugin {
  const others = languages.filter((one) => one !== language).join("|");
  const ofOthers = new RegExp(`^(\\./(${others})/\\w+|virtual:dataset/\\w+/(${others}))$`);
  return {
    name: "atlas-only-language",
    enforce: "pre",
    resolveId: (id) => (ofOthers.test(id) ? empty : undefined),
    load: (id) => (id === empty ? "export {};" : undefined),
  };
}

const empty = "\0another-language";
