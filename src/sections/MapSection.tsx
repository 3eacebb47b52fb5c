import { memo, type ReactNode, useMemo, useState } from "react";
import type { Catalog } from "../catalog/catalog";
import type { OutlineSource } from "../catalog/outlines";
import { toUsedLegend } from "../figures/map/countryMark";
import { MapLegend } from "../figures/map/MapLegend";
import { readLens } from "../figures/map/readLens";
import { readPlaces, sourcesOfPlaces } from "../figures/map/readPlaces";
import { useOutlines } from "../figures/map/useOutlines";
import type { View, Way } from "../model/view";
import { useDeferredAtlas } from "../store/AtlasProvider";
import type { Format } from "../text/format";
import type { FigureMessages } from "../text/messages";
import { FigureShell } from "../ui/FigureShell";
import { useWidth } from "../ui/useWidth";
import { FigureActions } from "./FigureActions";
import { MapControls } from "./MapControls";
import { MapDrawings } from "./MapDrawings";
import { MapNotes } from "./MapNotes";
import { MapTable } from "./MapTable";
import { MapYears } from "./MapYears";
import { SourceLinks } from "./SourceLinks";
import { toMapSays } from "./toMapSays";
import "./MapSection.css";

interface MapSectionProps {
  readonly catalog: Catalog;
  readonly outlines: OutlineSource;
  readonly messages: FigureMessages<"map">;
  readonly format: Format;
  /** Content beside the map: the chosen country. */
  readonly aside?: ReactNode;
  readonly way?: Way;
  /** The id of its element, also its anchor in addresses. */
  readonly id?: string;
  /** Container width in drawing units. Undefined: all forms are drawn until the container is measured. */
  readonly width?: number;
}

/** The map with its lenses, frames, years, legend, notes and table, connected to the store. */
export function MapSection(props: MapSectionProps) {
  const view = useDeferredAtlas((atlas) => atlas.view);
  return <MapParts {...props} view={view} />;
}

interface MapPartsProps extends MapSectionProps {
  readonly view: View;
}

const MapParts = memo(function MapParts({ view, aside, way = "page", id = "map", ...props }: MapPartsProps) {
  const { catalog, messages, format } = props;
  const words = messages.map;
  const { ref, room } = useWidth<HTMLDivElement>(props.width ?? 0);
  const outlines = useOutlines(props.outlines);
  const { lens, year, layout, place, event } = view;
  const layer = useMemo(
    () => readLens(catalog, lens, year, { messages, format }),
    [catalog, lens, year, messages, format],
  );
  const places = useMemo(
    () => readPlaces(catalog, { lens, place, event }, { messages, format }),
    [catalog, lens, place, event, messages, format],
  );
  const [playing, setPlaying] = useState(false);
  const isPlaying = playing && lens === "redcross";
  return (
    <FigureShell
      id={id}
      isBare={way === "slide"}
      level={way === "embed" ? 1 : 2}
      title={layer.title}
      subtitle={layer.subtitle}
      controls={<MapControls words={words} />}
      notes={<MapNotes hasCities={layout === "map"} {...{ catalog, lens, words, format }} />}
      sources={
        <SourceLinks
          ids={[...layer.sources, ...(layout === "map" ? sourcesOfPlaces(catalog) : [])]}
          language={format.language}
          {...{ catalog, messages }}
        />
      }
      actions={
        <FigureActions
          figure="map"
          {...{ view, messages }}
          hasPicture={layout === "map" && layer.year === layer.years.at(-1)}
        />
      }
      says={toMapSays({ catalog, view, layer, isPlaying, words, format })}
      tableLabel={messages.common.table}
      table={<MapTable caption={layer.title} {...layer.table} />}
    >
      <div className={aside === undefined ? "map-stage" : "map-stage has-aside"}>
        <div ref={ref} className={`map-canvas is-in-${way}`}>
          <MapDrawings
            {...{ catalog, view, way, room, places, words }}
            {...outlines}
            title={layer.title}
            marks={layer.marks}
          />
          <div className="map-key">
            <MapLegend
              legend={way === "slide" ? toUsedLegend(layer) : layer.legend}
              markers={
                layout === "map" ? markers.filter((kind) => places.some((one) => one.kind === kind)) : []
              }
              words={words}
            />
            {layer.year !== undefined && (
              <MapYears
                key={lens}
                years={layer.years}
                unpublished={layer.unpublished}
                playable={lens === "redcross"}
                isPlaying={isPlaying}
                onPlay={setPlaying}
                words={words}
                format={format}
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
});

const markers = ["event", "planned"] as const;
