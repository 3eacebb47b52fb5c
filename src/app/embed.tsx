import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadCatalog } from "../catalog/loadCatalog";
import { loadOutlines } from "../catalog/outlines";
import { shareView } from "../embed/frameView";
import { loadFigure } from "../embed/loadFigure";
import { readDrawnOutlines } from "../figures/map/readDrawnOutlines";
import { fromAddress } from "../model/address";
import { createAtlasStore } from "../store/store";
import { readAddress, readFigure, readLanguage } from "../store/syncAddress";
import { keepFocus } from "../ui/keepFocus";
import { toAddressSpace } from "./addressSpace";
import { EmbedApp } from "./EmbedApp";
import { frame } from "./frame";

/** Takes over an embed as it was drawn for its path; what the query adds follows. Bad parameters fall back quietly. */
async function start(root: HTMLElement): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const language = readLanguage({ window, base });
  const figure = readFigure({ window, base });
  const [catalog, loaded] = await Promise.all([loadCatalog(language, figure), loadFigure[figure](language)]);
  const space = toAddressSpace(catalog);
  const { view } = readAddress({ window, base, space });
  const drawn = fromAddress(window.location.pathname.slice(base.length - 1), space).view;
  const store = createAtlasStore(drawn);
  const outlines = { drawn: readDrawnOutlines(root), load: loadOutlines };
  hydrateRoot(
    root,
    <StrictMode>
      <EmbedApp {...{ store, catalog, outlines, ...loaded }} />
    </StrictMode>,
    {
      onCaughtError: (error) => {
        console.error(error);
        frame.tell({ type: "error", code: "render" });
      },
    },
  );
  store.getState().restore(view, []);
  keepFocus(document);
  shareView(frame, store, { window, base, space });
  if (/[?&]doctor=1(&|$)/.test(window.location.search)) {
    const { showReport } = await import("../embed/report/showReport");
    await showReport(window, frame, language);
  }
}

const root = document.getElementById("root");
if (root !== null) await start(root);
