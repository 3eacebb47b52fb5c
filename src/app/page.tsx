import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { loadCatalog } from "../catalog/loadCatalog";
import { Page } from "../explore/Page";
import { contentParts, headParts, type PagePart, type PageWorld } from "../explore/pageParts";
import { bringOutlines } from "../figures/map/bringOutlines";
import { readDrawnOutlines } from "../figures/map/readDrawnOutlines";
import { fromAddress, toAddress, toLanguage } from "../model/address";
import type { Theme, View } from "../model/view";
import { readKeptTheme } from "../store/keptTheme";
import { readStand } from "../store/site";
import { type AtlasStore, createAtlasStore } from "../store/store";
import { readAddress, syncAddress } from "../store/syncAddress";
import { createFormat } from "../text/format";
import { numberFormat } from "../text/formatters";
import { loadMessages } from "../text/messages";
import { bring, reportLost } from "../ui/bring";
import { keepFocus } from "../ui/keepFocus";
import { takeOver } from "../ui/takeOver";
import { untilIdle } from "../ui/untilIdle";
import { untilNear, wakeParts } from "../ui/untilNear";
import { toAddressSpace } from "./addressSpace";
import { catchEmbedLinks } from "./embedLinks";
import { keepDocument } from "./keepDocument";
import { PagePartApp } from "./PagePartApp";

/**
 * Hydrates the page, part by part. Its HTML was prerendered for the path alone, so the first render shows that view; the
 * query and the stored theme are applied right after.
 */
async function start(root: HTMLElement): Promise<void> {
  const stand = readStand(window, import.meta.env.BASE_URL);
  const language = toLanguage(stand.address);
  const [catalog, messages] = await Promise.all([
    loadCatalog(language, undefined, bring),
    loadMessages(language, ["page"], bring),
  ]);
  const site = { ...stand, space: toAddressSpace(catalog) };
  const { view, problems } = readAddress(site);
  const isDrawn = root.childElementCount > 0;
  const drawn = fromAddress(stand.address, site.space).view;
  if (toAddress({ ...view, theme: drawn.theme }) !== toAddress(drawn)) wakeParts();
  const store = createAtlasStore(isDrawn ? drawn : view);
  const outlines = { drawn: readDrawnOutlines(root), load: bringOutlines };
  if (!isDrawn) {
    // The page for missing addresses is built in one language.
    document.documentElement.lang = language;
    flushSync(() => createRoot(root).render(<Page language={language} messages={messages} />));
  }
  const world = { catalog, outlines, messages, format: createFormat(language) };
  for (const part of headParts)
    part
      .load(world, bring)
      .then((node) => takeOverPart(part, node, store))
      .catch(reportLost);
  for (const part of contentParts)
    untilNear(toContainer(part))
      .then(() => takeOverAtRest(part, world, store))
      .catch(reportLost);
  store.getState().restore({ ...view, theme: themeOf(view) }, problems);
  keepDocument(store, catalog, messages);
  syncAddress(store, site, themeOf);
  catchEmbedLinks();
  keepFocus(document);
}

/** Hydrates a part when the browser is idle, after the number formatter is ready. */
async function takeOverAtRest(part: PagePart, world: PageWorld, store: AtlasStore): Promise<void> {
  const [node] = await Promise.all([part.load(world, bring), prepareNumbers()]);
  await untilIdle();
  takeOverPart(part, node, store);
}

function takeOverPart(part: PagePart, node: ReactNode, store: AtlasStore): void {
  const frame = (inner: ReactNode) => <PagePartApp store={store}>{inner}</PagePartApp>;
  takeOver(toContainer(part), node, { prefix: part.id, frame });
}

function toContainer({ id }: PagePart): HTMLElement {
  const container = document.querySelector<HTMLElement>(`[data-part="${id}"]`);
  if (container === null) throw new Error(`the page has no part: ${id}`);
  return container;
}

let prepared: Promise<void> | undefined;

/** Creates the first formatter in its own task: V8 needs up to 100 ms for it on a phone, as it searches all locales. */
function prepareNumbers(): Promise<void> {
  prepared ??= untilIdle().then(() => void numberFormat("en", {}));
  return prepared;
}

/** The theme in the address, else the stored choice of the reader. */
function themeOf({ theme }: View): Theme {
  return theme === "auto" ? readKeptTheme() : theme;
}

document.documentElement.dataset.started = "";
const root = document.getElementById("root");
if (root !== null) start(root).catch(reportLost);
