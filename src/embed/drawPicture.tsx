import { renderToStaticMarkup } from "react-dom/server";
import { toUsedLegend } from "../figures/map/countryMark";
import { type PlacedLegend, placeLegend } from "../figures/map/placeLegend";
import { readLens } from "../figures/map/readLens";
import { drawFigure, type FigureRequest, placesOf } from "./drawFigure";
import { Picture } from "./Picture";
import { toPictureWords } from "./pictureWords";
import { frames, placePicture } from "./placePicture";

/**
 * Draws the picture of a view: the figure as on the page, with its finding, legend and source.
 *
 * @returns SVG that still needs the figures' style sheets; `build/pictures` turns their rules into attributes
 */
export function drawPicture(request: FigureRequest): string {
  const { view } = request;
  const words = toPictureWords(view, request);
  const figure = drawFigure(request);
  const legend = view.figure === "map" ? placeMapLegend(request) : undefined;
  const placed = placePicture({
    figure: view.figure,
    words,
    drawn: { width: figure.width, height: figure.height },
    legendHeight: legend?.height ?? 0,
  });
  return renderToStaticMarkup(<Picture {...{ placed, words, figure, legend }} />);
}

function placeMapLegend(request: FigureRequest): PlacedLegend {
  const { view, catalog, messages } = request;
  const kinds = new Set(placesOf(request).map(({ kind }) => kind));
  return placeLegend({
    legend: toUsedLegend(readLens(catalog, view.lens, view.year, request)),
    markers: (["event", "planned"] as const)
      .filter((marker) => kinds.has(marker))
      .map((marker) => ({ marker, label: messages.map.marker[marker] })),
    width: frames.map.aside,
  });
}
