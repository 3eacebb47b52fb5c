import { byId, type Catalog } from "../catalog/catalog";
import { isNarrow } from "../figures/map/frames";
import { MapFigure, type MapFigureProps } from "../figures/map/MapFigure";
import { TileFigure } from "../figures/map/TileFigure";
import type { View } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import { useMapHands } from "./useMapHands";

interface MapDrawingsProps
  extends Pick<MapFigureProps, "title" | "outlines" | "askForDetail" | "marks" | "places" | "words"> {
  readonly catalog: Catalog;
  readonly view: View;
  /** In CSS pixels; 0 before it can be measured. */
  readonly width: number;
}

/** The map or its tiles. Which country is chosen or pointed at is drawn at once; all else waits for its view. */
export function MapDrawings({ catalog, view, width, ...drawn }: MapDrawingsProps) {
  const chosenCountry = useAtlas((atlas) => atlas.view.country);
  const pointed = useAtlas((atlas) => atlas.pointed);
  const hands = useMapHands(view);
  const pointedEvent = pointed?.kind === "event" ? byId(catalog.events, pointed.id).place : undefined;
  const common = {
    hands,
    chosenCountry,
    pointedCountry: pointed?.kind === "country" ? pointed.code : undefined,
  };
  return toDrawings(width).map((drawing) => (
    <div key={drawing.form} className={`map-drawing is-${drawing.form}`}>
      {view.layout === "tiles" ? (
        <TileFigure {...drawn} {...common} width={drawing.width} />
      ) : (
        <MapFigure
          {...drawn}
          {...common}
          width={drawing.width}
          geometry={catalog.geometry}
          frame={view.frame}
          pointedPlace={pointed?.kind === "place" ? pointed.id : pointedEvent}
        />
      )}
    </div>
  ));
}

interface Drawing {
  readonly form: "phone" | "desk";
  /** In CSS pixels. */
  readonly width: number;
}

/** Before the page can be measured there are two, of which the style sheet shows the one that fits. */
function toDrawings(width: number): readonly Drawing[] {
  if (width > 0) return [{ form: isNarrow(width) ? "phone" : "desk", width }];
  return [
    { form: "phone", width: 328 },
    { form: "desk", width: 820 },
  ];
}
