import { renderToString } from "react-dom/server";
import { catalog } from "../catalog/dataset";
import { toAddress } from "../model/address";
import { type Language, languages } from "../model/language";
import { defaultView, type View } from "../model/view";
import { createAtlasStore } from "../store/store";
import { messagesIn } from "../text/messages";
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
export function drawPages(): readonly StaticPage[] {
  const countries = [undefined, ...catalog.countries.map(({ code }) => code)];
  return languages.flatMap((language) =>
    countries.map((country) => drawPage({ ...defaultView, language, country })),
  );
}

function drawPage(view: View): StaticPage {
  const { page } = messagesIn(view.language);
  const country = catalog.countries.find(({ code }) => code === view.country);
  return {
    address: toAddress(view),
    language: view.language,
    title: country === undefined ? page.title : `${country.name[view.language]} – ${page.title}`,
    description: page.description,
    noscript: page.noscript,
    alternates: languages.map((language) => ({ language, address: toAddress({ ...view, language }) })),
    html: renderToString(<App store={createAtlasStore(view)} catalog={catalog} />),
  };
}
