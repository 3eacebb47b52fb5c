import { byId, type Catalog } from "../catalog/catalog";
import { describeMark, type MapLayer } from "../figures/map/countryMark";
import type { View } from "../model/view";
import type { Format } from "../text/format";
import type { Messages } from "../text/messages";
import type { Says } from "../ui/FigureStatus";

interface MapState {
  readonly catalog: Catalog;
  readonly view: View;
  readonly layer: MapLayer;
  readonly isPlaying: boolean;
  readonly words: Messages["map"];
  readonly format: Format;
}

/** The announcements for the map. While the years play, only the start is announced: they change too fast to be read. */
export function toMapSays({ catalog, view, layer, isPlaying, words, format }: MapState): Says {
  const { says } = words;
  const chosen = layer.marks.find(({ code }) => code === view.country);
  return {
    lens: says.lens(words.lenses[view.lens]),
    year: isPlaying ? undefined : toYear(view.year, layer, words),
    play: isPlaying ? says.play : undefined,
    part: view.layout === "tiles" ? says.tiles : says.frame(words.frames[view.frame]),
    country: chosen === undefined ? says.noCountry : says.country(describeMark(chosen)),
    place:
      view.place === undefined
        ? undefined
        : says.place(byId(catalog.places, view.place).name[format.language]),
  };
}

function toYear(asked: number | undefined, { year }: MapLayer, words: Messages["map"]): string | undefined {
  if (year === undefined) return undefined;
  return asked === undefined || asked === year ? words.says.year(year) : words.otherYear(asked, year);
}
