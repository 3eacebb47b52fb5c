import { createRoot, hydrateRoot } from "react-dom/client";
import { loadCatalog } from "../catalog/loadCatalog";
import { loadStory } from "../catalog/loadStory";
import { loadOutlines } from "../catalog/outlines";
import { readDrawnOutlines } from "../figures/map/readDrawnOutlines";
import { languages } from "../model/language";
import { defaultView } from "../model/view";
import { readDeckRequest } from "../present/deckAddress";
import { createDeckStore } from "../present/deckStore";
import { joinWindows } from "../present/joinWindows";
import { loadDeckMessages } from "../text/deckMessages";
import { createFormat } from "../text/format";
import { keepFocus } from "../ui/keepFocus";
import { toAddressSpace } from "./addressSpace";
import { DeckApp } from "./DeckApp";

/** Takes over the deck: the page of the site, or the one file that is kept of it, which lies anywhere. */
async function start(root: HTMLElement): Promise<void> {
  const { lang, dataset } = document.documentElement;
  const language = languages.find((one) => one === lang) ?? defaultView.language;
  const [catalog, slides, messages] = await Promise.all([
    loadCatalog(language),
    loadStory(language),
    loadDeckMessages(language),
  ]);
  const outlines = { drawn: readDrawnOutlines(root), load: loadOutlines };
  const store = createDeckStore(slides);
  const step = joinWindows(store, slides, import.meta.env.BASE_URL);
  keepFocus(document);
  const props = {
    ...{ store, slides, catalog, messages, outlines },
    space: toAddressSpace(catalog),
    format: createFormat(language),
    way: "slide",
    isKit: "kit" in dataset,
  } as const;
  if (readDeckRequest(window.location.search).isSpeaker) {
    const { SpeakerApp } = await import("./SpeakerApp");
    createRoot(root).render(<SpeakerApp step={step} {...props} />);
  } else hydrateRoot(root, <DeckApp {...props} />);
}

const root = document.getElementById("root");
if (root !== null) void start(root);
