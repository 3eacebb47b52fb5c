import type { ReactElement } from "react";
import { prerender } from "react-dom/static";
import { catalog } from "../catalog/dataset";
import { toPageTitle } from "../explore/pageTitle";
import { toAddress } from "../model/address";
import { type Language, languages } from "../model/language";
import { defaultView, type View } from "../model/view";
import { createAtlasStore } from "../store/store";
import { loadMessages } from "../text/messages";
import { App } from "./App";

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
export async function drawPages(): Promise<readonly StaticPage[]> {
  const countries = [undefined, ...catalog.countries.map(({ code }) => code)];
  const views = languages.flatMap((language) =>
    countries.map((country) => ({ ...defaultView, language, country })),
  );
  return Promise.all(views.map(drawPage));
}

async function drawPage(view: View): Promise<StaticPage> {
  const messages = await loadMessages(view.language);
  const { page } = messages;
  return {
    address: toAddress(view),
    language: view.language,
    title: toPageTitle(view, catalog, messages),
    description: page.description,
    noscript: page.noscript,
    alternates: languages.map((language) => ({ language, address: toAddress({ ...view, language }) })),
    html: await drawHtml(<App store={createAtlasStore(view)} catalog={catalog} messages={messages} />),
  };
}

/** Every part in its place: none is sent later by a script, however long it is. */
async function drawHtml(app: ReactElement): Promise<string> {
  const { prelude } = await prerender(app, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return new Response(prelude).text();
}
