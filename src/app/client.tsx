import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { catalog } from "../catalog/dataset";
import { fromAddress } from "../model/address";
import { createAtlasStore } from "../store/store";
import { readAddress, syncAddress } from "../store/syncAddress";
import { App } from "./App";
import { toAddressSpace } from "./addressSpace";
import { readStoredTheme } from "./theme";

/**
 * Takes over the page. Its HTML was drawn for the path alone, so the first render is of that view; what the query
 * adds is restored right after.
 */
function start(root: HTMLElement): void {
  const base = import.meta.env.BASE_URL;
  const site = { window, base, space: toAddressSpace(catalog) };
  const { view, problems } = readAddress(site);
  const theme = view.theme === "auto" ? readStoredTheme() : view.theme;
  const { pathname } = new URL(document.baseURI);
  const isDrawn = root.childElementCount > 0;
  const store = createAtlasStore(isDrawn ? drawnView(pathname) : { ...view, theme });
  const app = (
    <StrictMode>
      <App store={store} catalog={catalog} />
    </StrictMode>
  );
  if (isDrawn) hydrateRoot(root, app);
  else createRoot(root).render(app);
  store.getState().restore({ ...view, theme }, problems);
  syncAddress(store, site);

  function drawnView(path: string) {
    return fromAddress(path.slice(base.length - 1), site.space).view;
  }
}

const root = document.getElementById("root");
if (root !== null) start(root);
