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
  /** The address of the embed whose picture stands for the page, and the picture in words. */
  readonly picture: { readonly address: string; readonly alt: string };
  readonly html: string;
}

/** A figure by itself as it stands before any script. */
export interface StaticEmbed extends Omit<StaticPage, "noscript" | "alternates"> {
  readonly figure: FigureName;
  /** Where the same view is in the atlas: `/en/country/kaz/#map`. */
  readonly pageAddress: string;
}

/** Draws every page whose path says something: each language, by itself and with each country chosen. */
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

/** Each part is drawn as it is taken over: by itself. */
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

/** Draws every embed whose path says something. */
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

/** Every part in its place: none is sent later by a script, however long it is. */
async function drawHtml(app: ReactElement, view: View, stills: Stills, prefix = ""): Promise<string> {
  const still = stills[toAddress({ ...view, figure: "growth" })] ?? "";
  const { prelude } = await prerender(<GrowthStillHtml value={still}>{app}</GrowthStillHtml>, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    identifierPrefix: prefix,
  });
  return new Response(prelude).text();
}
