import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { catalog } from "../../src/catalog/dataset";
import type { Language } from "../../src/model/language";
import { defaultView, type View } from "../../src/model/view";
import { AtlasProvider } from "../../src/store/AtlasProvider";
import { createAtlasStore } from "../../src/store/store";
import { createFormat } from "../../src/text/format";
import { messagesIn } from "../messages";

/** The inputs that all sections of the page share, in one language. */
export function wordsIn(language: Language) {
  return { catalog, messages: messagesIn(language), format: createFormat(language) };
}

/** Renders a part of the page with a store of its own, whose view is the default with `change` applied. */
export function renderIn(change: Partial<View>, part: ReactNode) {
  const store = createAtlasStore({ ...defaultView, ...change });
  render(<AtlasProvider store={store}>{part}</AtlasProvider>);
  return store;
}
