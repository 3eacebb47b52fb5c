import { geometry } from "virtual:geometry/frame";
import { byId, type Catalog } from "../catalog/catalog";
import { MapFigure, type MapFigureProps } from "../figures/map/MapFigure";
import type { View, Way } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import { type DrawingForm, toFittingForms } from "../ui/drawingForms";
import { later } from "../ui/later";
import { useMapHands } from "./useMapHands";

const TileFigure = later("TileFigure", () =>
  import("../figures/map/TileFigure").then((part) => part.TileFigure),
);

interface MapDrawingsProps
  extends Pick<MapFigureProps, "title" | "outlines" | "askForDetail" | "marks" | "places" | "words"> {
  readonly catalog: Catalog;
  readonly view: View;
  readonly way: Way;
  /** Container width in drawing units; 0 before it can be measured. */
  readonly room: number;
}

/** An embed has one form fewer, since each adds 1.3 kB to its HTML. */
const mapForms: Readonly<Record<Way, readonly DrawingForm[]>> = {
  page: [
    { name: "narrow", width: 200, from: 0 },
    { name: "phone", width: 328, from: 256 },
    { name: "desk", width: 640, from: 520 },
    { name: "wide", width: 920, from: 800 },
  ],
  embed: [
    { name: "narrow", width: 200, from: 0 },
    { name: "phone", width: 328, from: 256 },
    { name: "desk", width: 720, from: 520 },
  ],
  slide: [{ name: "phone", width: 296, from: 0 }],
};

/** The map or its tiles. The chosen and pointed country update at once; everything else follows the deferred view. */
export function MapDrawings({ catalog, view, way, room, ...drawn }: MapDrawingsProps) {
  const chosenCountry = useAtlas((atlas) => atlas.view.country);
  const pointed = useAtlas((atlas) => atlas.pointed);
  const hands = useMapHands(view);
  const pointedEvent = pointed?.kind === "event" ? byId(catalog.events, pointed.id).place : undefined;
  const common = {
    hands,
    chosenCountry,
    pointedCountry: pointed?.kind === "country" ? pointed.code : undefined,
  };
  return toFittingForms(mapForms[way], room).map((form) => (
    <div key={form.name} className={`map-drawing is-${form.name}`}>
      {view.layout === "tiles" ? (
        <TileFigure {...drawn} {...common} width={form.width} />
      ) : (
        <MapFigure
          {...drawn}
          {...common}
          width={form.width}
          geometry={geometry}
          frame={view.frame}
          pointedPlace={pointed?.kind === "place" ? pointed.id : pointedEvent}
        />
      )}
    </div>
  ));
}
