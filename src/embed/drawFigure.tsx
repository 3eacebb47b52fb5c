import { geometry } from "virtual:geometry/frame";
import { renderToStaticMarkup } from "react-dom/server";
import { defaultCountry } from "../figures/growth/readGrowth";
import { MapFigure, type MapHands } from "../figures/map/MapFigure";
import { readLens } from "../figures/map/readLens";
import { type PlaceMark, readPlaces } from "../figures/map/readPlaces";
import { toDotCounts } from "../figures/people/describePeople";
import { PeopleFigure } from "../figures/people/PeopleFigure";
import { countIn } from "../figures/people/people";
import * as finerLevels from "../figures/timeline/finerLevels";
import { TimelineFigure } from "../figures/timeline/TimelineFigure";
import type { Outlines } from "../model/geometry";
import type { View } from "../model/view";
import { readPeople } from "../sections/readPeople";
import type { PictureWording } from "./pictureWords";
import { frames } from "./placePicture";

/** The parts of a figure's SVG: its content, class and size in CSS pixels. */
export interface FigureMarkup {
  readonly inner: string;
  readonly className: string;
  readonly width: number;
  readonly height: number;
  /** Whether the drawing extends beyond its edges and must be clipped. */
  readonly isEndless: boolean;
}

/** The input of a figure's drawing. */
export interface FigureRequest extends PictureWording {
  readonly view: View;
  readonly outlines: Outlines;
  /** The chart as HTML, from `drawStill`, because recharts renders nothing on a server. */
  readonly still: string;
}

/** Renders the figure of a view with the component that the page uses. Growth is taken from `still`. */
export function drawFigure(request: FigureRequest): FigureMarkup {
  switch (request.view.figure) {
    case "growth":
      return takeSvg(request.still.slice(request.still.indexOf("growth-still-desktop")));
    case "people":
      return takeSvg(drawPeople(request));
    case "map":
      return { ...takeSvg(drawMap(request)), isEndless: true };
    case "timeline":
      return takeSvg(drawTimeline(request));
  }
}

/** The cities on the map of a view. */
export function placesOf({ view, ...wording }: FigureRequest): readonly PlaceMark[] {
  return readPlaces(wording.catalog, view, wording);
}

function drawMap(request: FigureRequest): string {
  const { view, catalog, outlines, messages } = request;
  const { title, marks } = readLens(catalog, view.lens, view.year, request);
  return renderToStaticMarkup(
    <MapFigure
      {...{ title, marks, outlines }}
      width={frames.map.drawn}
      geometry={geometry}
      places={placesOf(request)}
      frame={view.frame}
      chosenCountry={view.country}
      pointedCountry={undefined}
      pointedPlace={undefined}
      hands={noHands}
      words={messages.map}
    />,
  );
}

function drawPeople({ view, ...wording }: FigureRequest): string {
  const people = readPeople(wording.catalog, view.country ?? defaultCountry);
  return renderToStaticMarkup(
    <PeopleFigure
      counts={toDotCounts(people, wording)}
      shown={String(countIn(people, view.year)?.year)}
      label=""
      description=""
      forms={[{ name: "desk", width: frames.people.drawn, from: 0 }]}
    />,
  );
}

function drawTimeline({ view, ...wording }: FigureRequest): string {
  return renderToStaticMarkup(
    <TimelineFigure
      {...wording}
      level={view.level}
      attention={view}
      year={view.year}
      timeZone={undefined}
      finer={finerLevels}
      forms={[{ name: "wide", width: frames.timeline.drawn, from: 0 }]}
      detail={undefined}
      onChoose={nothing}
      hrefOf={() => ""}
      onPoint={nothing}
      onLevel={nothing}
    />,
  );
}

const nothing = () => {};

/** A picture is not interactive. */
const noHands: MapHands = {
  countries: { choose: nothing, pointAt: nothing },
  places: { choose: nothing, pointAt: nothing },
  hrefOf: () => "",
  hrefOfPlace: () => "",
};

/** Extracts the first SVG from HTML. Replaces `&nbsp;`, which XML does not define. Throws if there is no SVG. */
function takeSvg(html: string): FigureMarkup {
  const [, attributes = "", inner = ""] = /<svg([^>]*)>(.*?)<\/svg>/s.exec(html) ?? [];
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(attributes) ?? [];
  if (width === undefined || height === undefined) throw new Error(`no figure was drawn: ${html}`);
  const [, className = ""] = /class="([^"]*)"/.exec(attributes) ?? [];
  return {
    inner: inner.replaceAll("&nbsp;", "\u00a0"),
    className,
    width: Number(width),
    height: Number(height),
    isEndless: false,
  };
}
