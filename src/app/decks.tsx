import { prerender } from "react-dom/static";
import { catalog } from "../catalog/dataset";
import { loadStory } from "../catalog/loadStory";
import { loadOutlines } from "../catalog/outlines";
import { toAltText, toPictureWords } from "../embed/pictureWords";
import { toAddress } from "../model/address";
import { type Language, languages } from "../model/language";
import type { Slide } from "../model/story";
import { defaultView } from "../model/view";
import { toDeckAddress } from "../present/deckAddress";
import { createDeckStore } from "../present/deckStore";
import { loadDeckMessages } from "../text/deckMessages";
import { createFormat } from "../text/format";
import { toAddressSpace } from "./addressSpace";
import { DeckApp } from "./DeckApp";
import type { StaticPage } from "./prerender";
import { toReadGrowth } from "./slideViews";
import type { Stills } from "./stills";
import { toWording } from "./toWording";

/** A prerendered deck, as a page of the site and as a single file. */
export interface StaticDeck extends StaticPage {
  /** The HTML of the single-file deck, in place of the page's `html`. */
  readonly kitHtml: string;
}

/** Prerenders the deck in every language, with its slides one below the other. */
export function drawDecks(stills: Stills): Promise<readonly StaticDeck[]> {
  return Promise.all(languages.map((language) => drawDeck(language, stills)));
}

async function drawDeck(language: Language, stills: Stills): Promise<StaticDeck> {
  const [messages, slides] = await Promise.all([loadDeckMessages(language), loadStory(language)]);
  const view = { ...defaultView, language };
  const alt = toAltText(toPictureWords(view, await toWording(language, catalog)));
  const draw = async (isKit: boolean) => {
    const { prelude } = await prerender(
      <DeckApp
        store={createDeckStore(slides)}
        {...{ slides, catalog, messages, isKit }}
        stills={toSlideStills(slides, language, stills)}
        outlines={{ drawn: await loadOutlines("overview"), load: loadOutlines }}
        space={toAddressSpace(catalog)}
        format={createFormat(language)}
        way="slide"
      />,
      { progressiveChunkSize: Number.POSITIVE_INFINITY },
    );
    return new Response(prelude).text();
  };
  const { present, common } = messages;
  return {
    address: toDeckAddress(language),
    language,
    title: `${present.title} · ${common.title}`,
    description: present.description,
    noscript: "",
    alternates: languages.map((other) => ({ language: other, address: toDeckAddress(other) })),
    picture: { address: toAddress(view, "embed"), alt },
    html: await draw(false),
    kitHtml: await draw(true),
  };
}

/** The static growth charts of slides, by slide id. */
function toSlideStills(
  slides: readonly Slide[],
  language: Language,
  stills: Stills,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    slides.flatMap((slide) => {
      const view = toReadGrowth(slide, language);
      return view === undefined ? [] : [[slide.id, stills[toAddress(view)] ?? ""]];
    }),
  );
}
