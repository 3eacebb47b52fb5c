import { statementsOfEvent } from "../../catalog/catalog";
import type { AtlasEvent } from "../../model/event";
import { formatPlace } from "../../sections/formatPlace";
import { formatPeriod } from "../../text/formatPeriod";
import { toPeriodCells } from "./periodCells";
import { toQuotationCells } from "./quotationCells";
import { toSourceCells } from "./sourceCells";
import { toStatementCells } from "./statementCells";
import { type Cells, quotationColumns, type Table, type TableWording } from "./table";

/** All events, in the order of the dataset, each followed by the statements about it, one row per statement. */
export function toTimelineTable(wording: TableWording): Table {
  return {
    columns: [
      "id",
      "event",
      "measure",
      "measureName",
      "claim",
      "value",
      "unit",
      "qualifier",
      "status",
      "from",
      "to",
      "within",
      "position",
      "period",
      "certainty",
      "placeCode",
      "place",
      "countries",
      "speaker",
      ...quotationColumns,
      "note",
      "source",
      "url",
      "licence",
    ],
    rows: wording.catalog.events.flatMap((event) => [
      toEventCells(event, wording),
      ...toSaidRows(event, wording),
    ]),
  };
}

function toSaidRows({ id, title }: AtlasEvent, wording: TableWording): readonly Cells[] {
  return statementsOfEvent(wording.catalog, id).map((statement) => ({
    id,
    event: title[wording.format.language],
    ...toStatementCells(statement, wording),
  }));
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
