import type { ReactElement } from "react";
import { prerender } from "react-dom/static";
import { catalog } from "../catalog/dataset";
import { DoctorPage } from "../embed/doctor/DoctorPage";
import { GalleryPage } from "../embed/gallery/GalleryPage";
import { type GuideName, guidePages, toGuideAddress } from "../embed/guide";
import { toAltText, toPictureWords } from "../embed/pictureWords";
import { toAddress } from "../model/address";
import { type Language, languages } from "../model/language";
import { defaultView } from "../model/view";
import { loadGuideMessages } from "../text/guideMessages";
import { toAddressSpace } from "./addressSpace";
import { GuideApp } from "./GuideApp";
import type { StaticPage } from "./prerender";
import { toWording } from "./toWording";

/** A prerendered page for webmasters. */
export interface StaticGuide extends StaticPage {
  readonly guide: GuideName;
}

/** Prerenders the pages for webmasters in every language. */
export function drawGuides(): Promise<readonly StaticGuide[]> {
  return Promise.all(guidePages.map(drawGuide));
}

async function drawGuide({ guide, language }: (typeof guidePages)[number]): Promise<StaticGuide> {
  const { words, page } = await draw[guide](language);
  const { prelude } = await prerender(<GuideApp>{page}</GuideApp>, {
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  });
  const { title, description, site } = words;
  return {
    guide,
    address: toGuideAddress(guide, language),
    language,
    title: `${title} · ${site}`,
    description,
    noscript: "",
    alternates: languages.map((other) => ({ language: other, address: toGuideAddress(guide, other) })),
    picture: await toPicture(language),
    html: await new Response(prelude).text(),
  };
}

/** A guide's metadata and its page. */
interface DrawnGuide {
  readonly words: Readonly<Record<"title" | "description" | "site", string>>;
  readonly page: ReactElement;
}

/** The loaders of the doctor; it calls them only after the reader pastes something. */
const archive = { loadWording, loadSpace: async () => toAddressSpace(catalog) };

const draw: Readonly<Record<GuideName, (language: Language) => Promise<DrawnGuide>>> = {
  gallery: async (language) => {
    const messages = await loadGuideMessages(language, "gallery");
    return {
      words: { ...messages.gallery, site: messages.common.title },
      page: (
        <GalleryPage
          {...{ language, messages }}
          wording={await loadWording(language)}
          loadWording={loadWording}
          space={toAddressSpace(catalog)}
        />
      ),
    };
  },
  doctor: async (language) => {
    const messages = await loadGuideMessages(language, "doctor");
    return {
      words: { ...messages.doctor, site: messages.common.title },
      page: <DoctorPage {...{ language, messages }} archive={archive} />,
    };
  },
};

/** Uses the whole catalog, which the build has in memory. */
function loadWording(language: Language) {
  return toWording(language, catalog);
}

/** The preview picture in messengers: the default figure. */
async function toPicture(language: Language): Promise<StaticPage["picture"]> {
  const view = { ...defaultView, language };
  const alt = toAltText(toPictureWords(view, await loadWording(language)));
  return { address: toAddress(view, "embed"), alt };
}
