import type { ReactElement, ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { catalog } from "../catalog/dataset";
import { loadOnce } from "../catalog/loadFile";
import { loadOutlines } from "../catalog/outlines";
import { loadFigure } from "../embed/loadFigure";
import { toAltText, toPictureWords } from "../embed/pictureWords";
import { Page } from "../explore/Page";
import { contentParts, headParts } from "../explore/pageParts";
import { toPageTitle } from "../explore/pageTitle";
import { GrowthStillHtml } from "../figures/growth/GrowthStill";
import { toAddress } from "../model/address";
import { type Language, languages } from "../model/language";
import type { FigureName, View } from "../model/view";
import { type AtlasStore, createAtlasStore } from "../store/store";
import { createFormat } from "../text/format";
import { loadMessages, type MessagesOf } from "../text/messages";
import { parts } from "../text/parts";
import { EmbedApp } from "./EmbedApp";
import { PagePartApp } from "./PagePartApp";
import { toPageDescription } from "./pageDescription";
import { listEmbedViews, listPageViews } from "./staticViews";
import type { Stills } from "./stills";
import { withShorter } from "./withShorter";

/** A prerendered page of the site: its address and the values for the template. */
export interface StaticPage {
  /** Below the site's root: `/en/country/kaz/` */
  readonly address: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly noscript: string;
  /** The same view in every language. */
  readonly alternates: readonly { readonly language: Language; readonly address: string }[];
  /** The preview picture: the address of its embed, and its alternative text. */
  readonly picture: { readonly address: string; readonly alt: string };
  readonly html: string;
}

/** A prerendered embed. */
export interface StaticEmbed extends Omit<StaticPage, "noscript" | "alternates"> {
  readonly figure: FigureName;
  /** The address of the same view on the page: `/en/country/kaz/#map`. */
  readonly pageAddress: string;
}

/** Prerenders the page in each language, without a country and for each country. */
export async function drawPages(stills: Stills): Promise<readonly StaticPage[]> {
  return Promise.all(listPageViews().map((view) => drawPage(view, stills)));
}

async function drawPage(view: View, stills: Stills): Promise<StaticPage> {
  const parts = await toParts(view);
  const { page } = parts.messages;
  return {
    address: toAddress(view),
    language: view.language,
    title: toPageTitle(view, catalog, parts.messages),
    description: toPageDescription(view, catalog, parts.messages),
    noscript: page.noscript,
    alternates: languages.map((language) => ({ language, address: toAddress({ ...view, language }) })),
    picture: { address: toAddress(view, "embed"), alt: toAltText(toWords(view, parts.messages)) },
    html: await drawPageHtml(view, parts, stills),
  };
}

/** Renders each part separately, since each is hydrated separately. */
async function drawPageHtml(view: View, parts: Parts, stills: Stills): Promise<string> {
  const { store, ...drawn } = parts;
  const world = { ...drawn, format: createFormat(view.language) };
  const html = await Promise.all(
    [...headParts, ...contentParts].map(async ({ id, load }) => {
      const node = await load(world, loadOnce);
      return [id, await drawHtml(toPartApp(store, node), view, stills, id)] as const;
    }),
  );
  const { messages } = parts;
  const page = <Page language={view.language} messages={messages} drawn={Object.fromEntries(html)} />;
  return renderToStaticMarkup(page);
}

function toPartApp(store: AtlasStore, node: ReactNode): ReactElement {
  return <PagePartApp store={store}>{node}</PagePartApp>;
}

/** Prerenders every embed in `listEmbedViews`. */
export async function drawEmbeds(stills: Stills): Promise<readonly StaticEmbed[]> {
  const embeds = await Promise.all(listEmbedViews().map((view) => drawEmbed(view, stills)));
  return embeds.flatMap(withShorter);
}

async function drawEmbed(view: View, stills: Stills): Promise<StaticEmbed> {
  const parts = await toParts(view);
  const loaded = await loadFigure[view.figure](view.language, loadOnce);
  const words = toWords(view, parts.messages);
  const address = toAddress(view, "embed");
  return {
    address,
    language: view.language,
    figure: view.figure,
    title: words.title,
    description: words.subtitle.join(" "),
    picture: { address, alt: toAltText(words) },
    pageAddress: toAddress(view),
    html: await drawHtml(<EmbedApp {...parts} {...loaded} />, view, stills),
  };
}

function toWords(view: View, messages: MessagesOf<FigureName>) {
  return toPictureWords(view, { catalog, messages, format: createFormat(view.language) });
}

type Parts = Awaited<ReturnType<typeof toParts>>;

async function toParts(view: View) {
  return {
    store: createAtlasStore(view),
    catalog,
    outlines: { drawn: await loadOutlines("overview"), load: loadOutlines },
    messages: await loadMessages(view.language, parts),
  };
}

/** Renders all HTML in place: with no chunk limit, React leaves no long part for a script to insert later. */
async function drawHtml(app: ReactElement, view: View, stills: Stills, prefix = ""): Promise<string> {
  const still = stills[toAddress({ ...view, figure: "growth" })] ?? "";
  const { prelude } = await prerender(<GrowthStillHtml value={still}>{app}</GrowthStillHtml>, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    identifierPrefix: prefix,
  });
  return new Response(prelude).text();
}
