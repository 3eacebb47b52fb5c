import type { Catalog } from "../catalog/catalog";
import { readNotes } from "../figures/map/readNotes";
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

/** What has to be said under every map, and under this lens. */
export function MapNotes({ catalog, lens, ...words }: MapNotesProps) {
  return readNotes(catalog, lens, words).map((note) => <p key={note}>{note}</p>);
}
