import type { Catalog } from "../catalog/catalog";
import { readNotes } from "../figures/map/readNotes";
import { sourcesOfPlaces } from "../figures/map/readPlaces";
import type { Lens } from "../model/view";
import type { Format } from "../text/format";
import type { Messages } from "../text/messages";

interface MapNotesProps {
  readonly catalog: Catalog;
  readonly lens: Lens;
  readonly words: Messages["map"];
  readonly format: Format;
  /** Whether cities are drawn. */
  readonly hasCities: boolean;
}

/** The notes of every map and of this lens; the credits for the cities come last. */
export function MapNotes({ catalog, lens, ...words }: MapNotesProps) {
  const notes = readNotes(catalog, lens, words);
  const credits = words.hasCities ? sourcesOfPlaces(catalog).length : 0;
  return notes.map((note, index) => (
    <p key={note} className={index < notes.length - credits ? undefined : "map-credit"}>
      {note}
    </p>
  ));
}
