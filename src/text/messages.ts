import type { Language } from "../model/language";
import { common as enCommon } from "./en/common";
import { growth as enGrowth } from "./en/growth";
import { map as enMap } from "./en/map";
import { page as enPage } from "./en/page";
import { panel as enPanel } from "./en/panel";
import { timeline as enTimeline } from "./en/timeline";
import { common } from "./ru/common";
import { growth } from "./ru/growth";
import { map } from "./ru/map";
import { page } from "./ru/page";
import { panel } from "./ru/panel";
import { timeline } from "./ru/timeline";

const ru = { common, page, growth, map, timeline, panel };

/** All words of the product in one language. Russian sets the keys; a language that lacks one does not compile. */
export type Messages = typeof ru;

const messages: Record<Language, Messages> = {
  ru,
  en: {
    common: enCommon,
    page: enPage,
    growth: enGrowth,
    map: enMap,
    timeline: enTimeline,
    panel: enPanel,
  },
};

export function messagesIn(language: Language): Messages {
  return messages[language];
}
