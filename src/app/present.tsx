import { loadCatalog } from "../catalog/loadCatalog";
import { loadStory } from "../catalog/loadStory";
import { bringOutlines } from "../figures/map/bringOutlines";
import { readDrawnOutlines } from "../figures/map/readDrawnOutlines";
import { toLanguage } from "../model/address";
import { readDeckRequest } from "../present/deckAddress";
import { createDeckStore } from "../present/deckStore";
import { joinWindows } from "../present/joinWindows";
import { readStand } from "../store/site";
import { loadDeckMessages } from "../text/deckMessages";
import { createFormat } from "../text/format";
import { bring, reportLost } from "../ui/bring";
import { keepFocus } from "../ui/keepFocus";
import { takeOver } from "../ui/takeOver";
import { toAddressSpace } from "./addressSpace";
import { DeckApp } from "./DeckApp";

/** Hydrates the deck: the page of the site, or the single-file copy, which may be stored anywhere. */
async function start(root: HTMLElement): Promise<void> {
  const language = toLanguage(readStand(window, import.meta.env.BASE_URL).address);
  const [catalog, slides, messages] = await Promise.all([
    loadCatalog(language, undefined, bring),
    bring(`${language}/story`, () => loadStory(language)),
    loadDeckMessages(language, bring),
  ]);
  const outlines = { drawn: readDrawnOutlines(root), load: bringOutlines };
  const store = createDeckStore(slides);
  const step = joinWindows(store, slides, import.meta.env.BASE_URL);
  keepFocus(document);
  const props = {
    ...{ store, slides, catalog, messages, outlines },
    space: toAddressSpace(catalog),
    format: createFormat(language),
    way: "slide",
    isKit: "kit" in document.documentElement.dataset,
  } as const;
  if (readDeckRequest(window.location.search).isSpeaker) {
    const { SpeakerApp } = await bring("SpeakerApp", () => import("./SpeakerApp"));
    takeOver(root, <SpeakerApp step={step} {...props} />, { isDrawnAnew: true });
  } else takeOver(root, <DeckApp {...props} />);
}

document.documentElement.dataset.started = "";
const root = document.getElementById("root");
if (root !== null) start(root).catch(reportLost);
