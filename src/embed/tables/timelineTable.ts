import { byId } from "../../catalog/catalog";
import { isDated } from "../../model/calendar";
import type { AtlasEvent } from "../../model/event";
import { formatPeriod } from "../../sections/formatPeriod";
import { toPeriodCells } from "./periodCells";
import { toSourceCells } from "./sourceCells";
import type { Cells, Table, TableWording } from "./table";

/** All events, in the order of the dataset. */
export function toTimelineTable(wording: TableWording): Table {
  return {
    columns: [
      "id",
      "event",
      "from",
      "to",
      "within",
      "position",
      "period",
      "certainty",
      "placeCode",
      "place",
      "countries",
      "words",
      "note",
      "source",
      "url",
      "licence",
    ],
    rows: wording.catalog.events.map((event) => toEventCells(event, wording)),
  };
}

function toEventCells(event: AtlasEvent, wording: TableWording): Cells {
  const { catalog, messages, format } = wording;
  const { id, when, certainty, title, note, words, place, countries, sources } = event;
  const { online, whereNot } = messages.timeline;
  return {
    id,
    event: title[format.language],
    ...toPeriodCells(when),
    period: formatPeriod(when, catalog, messages, format),
    certainty,
    placeCode: place,
    place:
      place === undefined
        ? isDated(when)
          ? whereNot
          : online
        : byId(catalog.places, place).name[format.language],
    countries: countries.join(" "),
    words,
    note: note?.[format.language],
    ...toSourceCells(sources, wording),
  };
}
