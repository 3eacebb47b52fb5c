import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { loadCatalog } from "../catalog/loadCatalog";
import { loadOutlines } from "../catalog/outlines";
import { readDrawnOutlines } from "../figures/map/readDrawnOutlines";
import { fromAddress, toAddress } from "../model/address";
import type { Theme, View } from "../model/view";
import { readKeptTheme } from "../store/keptTheme";
import { createAtlasStore } from "../store/store";
import { readAddress, readLanguage, syncAddress } from "../store/syncAddress";
import { loadMessages } from "../text/messages";
import { wakeIslands } from "../ui/island";
import { keepFocus } from "../ui/keepFocus";
import { App } from "./App";
import { toAddressSpace } from "./addressSpace";
import { catchEmbedLinks } from "./embedLinks";

/**
 * Takes over the page. Its HTML was drawn for the path alone, so the first render is of that view; what the query and
 * the browser's memory add is restored right after.
 */
async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const language = readLanguage({ window, base });
  const [catalog, messages] = await Promise.all([loadCatalog(language), loadMessages(language, ["page"])]);
  const site = { window, base, space: toAddressSpace(catalog) };
  const { view, problems } = readAddress(site);
  const isDrawn = root.childElementCount > 0;
  const drawn = fromAddress(window.location.pathname.slice(base.length - 1), site.space).view;
  if (toAddress({ ...view, theme: drawn.theme }) !== toAddress(drawn)) wakeIslands();
  const store = createAtlasStore(isDrawn ? drawn : view);
  const outlines = { drawn: readDrawnOutlines(root), load: loadOutlines };
  const app = (
    <StrictMode>
      <App {...{ store, catalog, outlines, messages }} />
    </StrictMode>
  );
  if (isDrawn) hydrateRoot(root, app);
  else createRoot(root).render(app);
  store.getState().restore({ ...view, theme: themeOf(view) }, problems);
  syncAddress(store, site, themeOf);
  catchEmbedLinks();
  keepFocus(document);
}

/** The theme of the address, else the one that the reader chose before. */
function themeOf({ theme }: View): Theme {
  return theme === "auto" ? readKeptTheme() : theme;
}

const root = document.getElementById("root");
if (root !== null) await start(root);
