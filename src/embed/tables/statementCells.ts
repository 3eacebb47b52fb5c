import type { Measure, Statement } from "../../model/statement";
import { formatStatedPeriod } from "../../sections/formatPeriod";
import { formatSpeakers } from "../../sections/formatSpeakers";
import { toPeriodCells } from "./periodCells";
import { toSourceCells } from "./sourceCells";
import type { Cells, TableWording } from "./table";

/** A statement with all that makes it one. The country that it is about stands in cells of its own. */
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
          unit: ofPeople.includes(statement.measure) ? "people" : "number",
          qualifier: statement.qualifier,
        }),
    status: "stated",
    ...toPeriodCells(period),
    period: formatStatedPeriod(statement, wording),
    speaker: formatSpeakers(statement, wording),
    words: words?.text,
    note: note?.[language],
    ...toSourceCells(sources, wording),
  };
}

const ofPeople: readonly Measure[] = [
  "volunteers",
  "network-volunteers",
  "initiative-volunteers",
  "survey-volunteers",
  "participants",
  "delegates",
];
