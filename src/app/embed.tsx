import { loadCatalog } from "../catalog/loadCatalog";
import { shareView } from "../embed/frameView";
import { loadFigure } from "../embed/loadFigure";
import { bringOutlines } from "../figures/map/bringOutlines";
import { readDrawnOutlines } from "../figures/map/readDrawnOutlines";
import { fromAddress, toFigure, toLanguage } from "../model/address";
import type { Language } from "../model/language";
import { readStand } from "../store/site";
import { createAtlasStore } from "../store/store";
import { readAddress } from "../store/syncAddress";
import { bring, reportLost } from "../ui/bring";
import { keepFocus } from "../ui/keepFocus";
import { takeOver } from "../ui/takeOver";
import { toAddressSpace } from "./addressSpace";
import { EmbedApp } from "./EmbedApp";
import { frame } from "./frame";

/** Hydrates an embed as prerendered for its path, then applies the query. Bad parameters fall back silently. */
async function start(root: HTMLElement): Promise<void> {
  const stand = readStand(window, import.meta.env.BASE_URL);
  const language = toLanguage(stand.address);
  const figure = toFigure(stand.address);
  const [catalog, loaded] = await Promise.all([
    loadCatalog(language, figure, bring),
    loadFigure[figure](language, bring),
  ]);
  const site = { ...stand, space: toAddressSpace(catalog) };
  const { view } = readAddress(site);
  const store = createAtlasStore(fromAddress(stand.address, site.space).view);
  const outlines = { drawn: readDrawnOutlines(root), load: bringOutlines };
  takeOver(root, <EmbedApp {...{ store, catalog, outlines, ...loaded }} />, {
    onceAlive: () => {
      if (/[?&]doctor=1(&|$)/.test(window.location.search)) tellSight(language).catch(reportLost);
    },
    onFailed: () => frame.tell({ type: "error", code: "render" }),
  });
  store.getState().restore(view, []);
  keepFocus(document);
  shareView(frame, store, site);
}

/** Shows the embed's self-report below the figure. */
async function tellSight(language: Language): Promise<void> {
  const [{ showReport }, { loadReportMessages }] = await Promise.all([
    bring("showReport", () => import("../embed/report/showReport")),
    bring("reportMessages", () => import("../text/reportMessages")),
  ]);
  const words = await bring(`${language}/report`, () => loadReportMessages(language));
  showReport(window, frame, language, words);
}

document.documentElement.dataset.started = "";
const root = document.getElementById("root");
if (root !== null) start(root).catch(reportLost);
