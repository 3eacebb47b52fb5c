import { catalog } from "../../src/catalog/dataset";
import { loadOutlines } from "../../src/catalog/outlines";
import type { FigureRequest } from "../../src/embed/drawFigure";
import { drawPicture } from "../../src/embed/drawPicture";
import { drawStill } from "../../src/figures/growth/drawStill";
import { defaultCountry } from "../../src/figures/growth/readGrowth";
import { languages } from "../../src/model/language";
import { defaultView, lenses, type View } from "../../src/model/view";
import { createFormat } from "../../src/text/format";
import { messagesIn } from "../messages";

const outlines = await loadOutlines("overview");

/** The input for drawing a picture: the default view with `change` applied. */
export function toRequest(change: Partial<View> = {}): FigureRequest {
  const view = { ...defaultView, ...change };
  const words = { catalog, messages: messagesIn(view.language), format: createFormat(view.language) };
  const { country = defaultCountry, scale, others, year } = view;
  const still = view.figure === "growth" && drawStill({ ...words, country, scale, others, year, hrefOfYear });
  return { ...words, view, outlines, still: still || "" };
}

const hrefOfYear = () => "/";

/** The picture of a view before the build turns its styles into attributes. */
export function drawUnstyled(change: Partial<View> = {}): string {
  return drawPicture(toRequest(change));
}

/** One view of each kind of picture in each language, with a name for test titles. */
export const pictured: readonly (readonly [name: string, change: Partial<View>])[] = languages.flatMap(
  (language) =>
    [
      ...["KAZ", "UZB", "MDA", "RUS"].map((country) => ({ figure: "growth" as const, country })),
      ...["KAZ", "RUS", "TKM"].map((country) => ({ figure: "people" as const, country })),
      ...lenses.map((lens) => ({ figure: "map" as const, lens })),
      { figure: "timeline" as const },
    ].map((view) => [[language, ...Object.values(view)].join(" "), { language, ...view }] as const),
);
