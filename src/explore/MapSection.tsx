import { type ReactNode, useMemo } from "react";
import { byId, type Catalog } from "../catalog/catalog";
import type { OutlineSource } from "../catalog/outlines";
import { isNarrow } from "../figures/map/frames";
import { MapFigure } from "../figures/map/MapFigure";
import { MapLegend } from "../figures/map/MapLegend";
import { readLens } from "../figures/map/readLens";
import { readPlaces } from "../figures/map/readPlaces";
import { TileFigure } from "../figures/map/TileFigure";
import { useOutlines } from "../figures/map/useOutlines";
import { useAtlas } from "../store/AtlasProvider";
import type { Format } from "../text/format";
import type { Messages } from "../text/messages";
import { FigureShell } from "../ui/FigureShell";
import { useWidth } from "../ui/useWidth";
import { MapControls } from "./MapControls";
import { MapNotes } from "./MapNotes";
import { MapTable } from "./MapTable";
import { MapYears } from "./MapYears";
import { SourceLinks } from "./SourceLinks";
import { useMapHands } from "./useMapHands";
import "./MapSection.css";

interface MapSectionProps {
  readonly catalog: Catalog;
  readonly outlines: OutlineSource;
  readonly messages: Messages;
  readonly format: Format;
  /** What stands beside the map: the chosen country. */
  readonly aside?: ReactNode;
  /** In CSS pixels, where it is known; else drawn for a phone and for a desk until the page can be measured. */
  readonly width?: number;
}

/** The map with its lenses, frames, years, legend, notes and table, connected to what the reader chose. */
export function MapSection(props: MapSectionProps) {
  const { catalog, messages, format, aside } = props;
  const words = messages.map;
  const view = useAtlas((atlas) => atlas.view);
  const pointed = useAtlas((atlas) => atlas.pointed);
  const chooseYear = useAtlas((atlas) => atlas.chooseYear);
  const { ref, width } = useWidth<HTMLDivElement>(props.width ?? 0);
  const outlines = useOutlines(props.outlines);
  const { lens, year, layout } = view;
  const hands = useMapHands(view);
  const layer = useMemo(
    () => readLens(catalog, lens, year, { messages, format }),
    [catalog, lens, year, messages, format],
  );
  const { place, event } = view;
  const places = useMemo(
    () => readPlaces(catalog, { lens, place, event }, { messages, format }),
    [catalog, lens, place, event, messages, format],
  );
  const pointedEvent = pointed?.kind === "event" ? byId(catalog.events, pointed.id).place : undefined;
  const drawn = {
    title: layer.title,
    marks: layer.marks,
    chosenCountry: view.country,
    pointedCountry: pointed?.kind === "country" ? pointed.code : undefined,
    hands,
    words,
  };
  return (
    <FigureShell
      id="map"
      title={layer.title}
      subtitle={layer.subtitle}
      controls={<MapControls view={view} words={words} />}
      notes={<MapNotes catalog={catalog} lens={lens} words={words} format={format} />}
      sources={<SourceLinks ids={layer.sources} language={format.language} {...{ catalog, messages }} />}
      tableLabel={messages.common.table}
      table={<MapTable caption={layer.title} {...layer.table} />}
    >
      <div className={aside === undefined ? "map-stage" : "map-stage has-aside"}>
        <div ref={ref} className="map-canvas">
          {toDrawings(width).map((drawing) => (
            <div key={drawing.form} className={`map-drawing is-${drawing.form}`}>
              {layout === "tiles" ? (
                <TileFigure {...drawn} width={drawing.width} />
              ) : (
                <MapFigure
                  {...drawn}
                  {...outlines}
                  width={drawing.width}
                  geometry={catalog.geometry}
                  places={places}
                  frame={view.frame}
                  pointedPlace={pointed?.kind === "place" ? pointed.id : pointedEvent}
                />
              )}
            </div>
          ))}
          <div className="map-key">
            <MapLegend
              legend={layer.legend}
              markers={
                layout === "map" ? markers.filter((kind) => places.some((one) => one.kind === kind)) : []
              }
              words={words}
            />
            {layer.year !== undefined && (
              <MapYears
                key={lens}
                years={layer.years}
                shown={layer.year}
                playable={lens === "redcross"}
                chooseYear={chooseYear}
                words={words}
              />
            )}
          </div>
          {year !== undefined && layer.year !== undefined && year !== layer.year && (
            <p className="map-other-year">{words.otherYear(year, layer.year)}</p>
          )}
        </div>
        {aside}
      </div>
    </FigureShell>
  );
}

const markers = ["event", "planned"] as const;

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
