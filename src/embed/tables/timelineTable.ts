import type { AtlasEvent } from "../../model/event";
import { formatPeriod } from "../../sections/formatPeriod";
import { formatPlace } from "../../sections/formatPlace";
import { toPeriodCells } from "./periodCells";
import { toQuotationCells } from "./quotationCells";
import { toSourceCells } from "./sourceCells";
import { type Cells, quotationColumns, type Table, type TableWording } from "./table";

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
      ...quotationColumns,
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
  return {
    id,
    event: title[format.language],
    ...toPeriodCells(when),
    period: formatPeriod(when, catalog, messages, format),
    certainty,
    placeCode: place,
    place: formatPlace(event, wording),
    countries: countries.join(" "),
    ...toQuotationCells(words, wording),
    note: note?.[format.language],
    ...toSourceCells(sources, wording),
  };
}
