import { catalog } from "../catalog/dataset";
import { loadStory } from "../catalog/loadStory";
import { drawStill } from "../figures/growth/drawStill";
import { defaultCountry } from "../figures/growth/readGrowth";
import { toAddress } from "../model/address";
import { languages } from "../model/language";
import type { View } from "../model/view";
import { toHref } from "../store/syncAddress";
import { createFormat } from "../text/format";
import { loadMessages } from "../text/messages";
import { toReadGrowth } from "./slideViews";
import { listPageViews } from "./staticViews";

/** The growth chart of each page and of each slide that shows one, as HTML, by the address of its view. */
export type Stills = Readonly<Record<string, string>>;

/** Draws the growth chart of every page and slide. Needs a DOM. */
export async function drawStills(): Promise<Stills> {
  const stills: Record<string, string> = {};
  for (const view of [...listPageViews(), ...(await listSlideViews())])
    stills[toAddress(view)] ??= await drawViewStill(view);
  return stills;
}

async function listSlideViews(): Promise<readonly View[]> {
  const decks = await Promise.all(
    languages.map(async (language) =>
      (await loadStory(language)).map((slide) => toReadGrowth(slide, language)),
    ),
  );
  return decks.flat().filter((view) => view !== undefined);
}

async function drawViewStill(view: View): Promise<string> {
  const { language, country = defaultCountry, scale, others, year } = view;
  const words = {
    catalog,
    messages: await loadMessages(language, ["growth"]),
    format: createFormat(language),
  };
  return drawStill({
    ...words,
    ...{ country, scale, others, year },
    hrefOfYear: (chosen) => toHref({ ...view, year: chosen }, import.meta.env.BASE_URL),
  });
}
