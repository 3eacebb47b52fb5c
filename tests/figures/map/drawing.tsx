import { geometry } from "virtual:geometry/frame";
import { renderToStaticMarkup } from "react-dom/server";
import { catalog } from "../../../src/catalog/dataset";
import { loadOutlines } from "../../../src/catalog/outlines";
import { MapFigure, type MapHands } from "../../../src/figures/map/MapFigure";
import { readLens } from "../../../src/figures/map/readLens";
import { readPlaces } from "../../../src/figures/map/readPlaces";
import { TileFigure } from "../../../src/figures/map/TileFigure";
import { defaultView, type View } from "../../../src/model/view";
import { createFormat } from "../../../src/text/format";
import { messagesIn } from "../../messages";

/** The messages and formats of the map in a language. */
export function wordsIn(language: View["language"] = "ru") {
  return { messages: messagesIn(language), format: createFormat(language) };
}

const hands: MapHands = {
  countries: { choose: () => {}, pointAt: () => {} },
  places: { choose: () => {}, pointAt: () => {} },
  hrefOf: (code) => `/country/${code.toLowerCase()}/`,
  hrefOfPlace: (id) => `/?place=${id}`,
};

const outlines = { overview: await loadOutlines("overview"), detail: await loadOutlines("detail") };

/** The prerendered map of the dataset. By default 820 pixels wide with the default view. */
export function drawMap({
  width = 820,
  ...change
}: Partial<View> & { readonly width?: number } = {}): string {
  const view = { ...defaultView, ...change };
  const words = wordsIn(view.language);
  const layer = readLens(catalog, view.lens, view.year, words);
  const common = {
    width,
    title: layer.title,
    marks: layer.marks,
    chosenCountry: view.country,
    pointedCountry: undefined,
    hands,
    words: words.messages.map,
  };
  if (view.layout === "tiles") return renderToStaticMarkup(<TileFigure {...common} />);
  return renderToStaticMarkup(
    <MapFigure
      {...common}
      geometry={geometry}
      outlines={view.frame === "cis" ? outlines.overview : outlines.detail}
      places={readPlaces(catalog, view, words)}
      frame={view.frame}
      pointedPlace={undefined}
    />,
  );
}

/** The svg of a drawing as a standalone file, with numbers cut to three decimals. */
export function toPicture(markup: string): string {
  const svg = /<svg.*?<\/svg>/s.exec(markup)?.[0] ?? "";
  const styles = ["../../../src/ui/palette.css", "../../../src/figures/map/map.css"];
  const file = [
    ...styles.map((href) => `<?xml-stylesheet type="text/css" href="${href}"?>`),
    svg.replace(
      "<svg",
      '<svg xmlns="http://www.w3.org/2000/svg" font-family="Golos Text, system-ui, sans-serif"',
    ),
  ].join("\n");
  return `${file.replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3)))).replace(/></g, ">\n<")}\n`;
}
