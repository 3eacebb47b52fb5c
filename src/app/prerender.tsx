import type { ReactElement } from "react";
import { prerender } from "react-dom/static";
import { catalog } from "../catalog/dataset";
import { loadOutlines } from "../catalog/outlines";
import { toPageTitle } from "../explore/pageTitle";
import { GrowthStillHtml } from "../figures/growth/GrowthStill";
import { toAddress } from "../model/address";
import { type Language, languages } from "../model/language";
import type { View } from "../model/view";
import { createAtlasStore } from "../store/store";
import { loadMessages } from "../text/messages";
import { App } from "./App";
import { listStaticViews } from "./staticViews";
import type { Stills } from "./stills";

/** A page of the site as it stands before any script: where it lies, and what fills the template. */
export interface StaticPage {
  /** Below the site's root: `/en/country/kaz/` */
  readonly address: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly noscript: string;
  /** The same view in every language. */
  readonly alternates: readonly { readonly language: Language; readonly address: string }[];
  readonly html: string;
}

/** Draws every page whose path says something: each language, by itself and with each country chosen. */
export async function drawPages(stills: Stills): Promise<readonly StaticPage[]> {
  return Promise.all(listStaticViews().map((view) => drawPage(view, stills)));
}

async function drawPage(view: View, stills: Stills): Promise<StaticPage> {
  const address = toAddress(view);
  const messages = await loadMessages(view.language);
  const { page } = messages;
  const outlines = { drawn: await loadOutlines("overview"), load: loadOutlines };
  const store = createAtlasStore(view);
  return {
    address,
    language: view.language,
    title: toPageTitle(view, catalog, messages),
    description: page.description,
    noscript: page.noscript,
    alternates: languages.map((language) => ({ language, address: toAddress({ ...view, language }) })),
    html: await drawHtml(
      <GrowthStillHtml value={stills[address] ?? ""}>
        <App {...{ store, catalog, outlines, messages }} />
      </GrowthStillHtml>,
    ),
  };
}

/** Every part in its place: none is sent later by a script, however long it is. */
async function drawHtml(app: ReactElement): Promise<string> {
  const { prelude } = await prerender(app, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return new Response(prelude).text();
}
