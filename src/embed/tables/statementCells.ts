import type { Measure, Statement } from "../../model/statement";
import { formatStatedPeriod } from "../../text/formatPeriod";
import { formatSpeakers } from "../../text/formatSpeakers";
import { toPeriodCells } from "./periodCells";
import { toQuotationCells } from "./quotationCells";
import { toSourceCells } from "./sourceCells";
import type { Cells, TableWording } from "./table";

/** A statement with its value or claim, period, speaker and sources. Its country is in separate cells. */
export function toStatementCells(statement: Statement, wording: TableWording): Cells {
  const { messages, format } = wording;
  const { language } = format;
  const { period, words, note, sources } = statement;
  return {
    ...(statement.kind === "claim"
      ? { claim: statement.claim[language] }
      : {
          measure: statement.measure,
          measureName: messages.common.measures[statement.measure],
          value: statement.value,
          unit: ofThings.includes(statement.measure) ? "number" : "people",
          qualifier: statement.qualifier,
        }),
    status: "stated",
    ...toPeriodCells(period),
    period: formatStatedPeriod(statement, wording),
    speaker: formatSpeakers(statement, wording),
    ...toQuotationCells(words, wording),
    note: note?.[language],
    ...toSourceCells(sources, wording),
  };
}

/** The measures that do not count people. */
const ofThings: readonly Measure[] = [
  "network-cities",
  "national-events",
  "regional-events",
  "initiatives",
  "regions",
  "planned-events",
];
