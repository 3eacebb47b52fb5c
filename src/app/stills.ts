import { catalog } from "../catalog/dataset";
import { drawStill } from "../figures/growth/drawStill";
import { defaultCountry } from "../figures/growth/readGrowth";
import { toAddress } from "../model/address";
import type { View } from "../model/view";
import { toHref } from "../store/syncAddress";
import { createFormat } from "../text/format";
import { loadMessages } from "../text/messages";
import { listPageViews } from "./staticViews";

/** The growth chart of each page as HTML, by the page's address. */
export type Stills = Readonly<Record<string, string>>;

/** Draws the growth chart of every page. Runs where there is a document. */
export async function drawStills(): Promise<Stills> {
  const stills: Record<string, string> = {};
  for (const view of listPageViews()) stills[toAddress(view)] = await drawPageStill(view);
  return stills;
}

async function drawPageStill(view: View): Promise<string> {
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
