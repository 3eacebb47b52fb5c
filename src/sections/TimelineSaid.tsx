import { type Catalog, statementsOfEvent } from "../catalog/catalog";
import type { Statement } from "../model/statement";
import type { Format } from "../text/format";
import { formatStatedPeriod } from "../text/formatPeriod";
import { formatSpeakers } from "../text/formatSpeakers";
import { formatStatedValue } from "../text/formatStatement";
import { upperFirst } from "../text/headline";
import type { FigureMessages } from "../text/messages";
import { QuotedWords } from "../ui/QuotedWords";
import { SourceNames } from "./SourceLinks";

interface Wording {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"timeline">;
  readonly format: Format;
}

/** The statements about an event as rows of the event table: period, statement, speaker and sources. */
export function TimelineSaid({ event, ...wording }: Wording & { readonly event: string }) {
  return statementsOfEvent(wording.catalog, event).map((statement) => (
    <SaidRow key={statement.id} statement={statement} {...wording} />
  ));
}

function SaidRow({ statement, ...wording }: Wording & { readonly statement: Statement }) {
  const { catalog, messages, format } = wording;
  const { language } = format;
  const { words, note, sources } = statement;
  const { table } = messages.timeline;
  return (
    <tr>
      <td>{upperFirst(formatStatedPeriod(statement, wording))}</td>
      <td colSpan={2}>
        <span>{table.said(formatSaid(statement, wording), formatSpeakers(statement, wording))}</span>
        {note && <span>{` ${note[language]}`}</span>}{" "}
        {words && (
          <QuotedWords quotation={words} language={language} translated={messages.common.translation} />
        )}
      </td>
      <td>
        <SourceNames ids={sources} catalog={catalog} language={language} />
      </td>
    </tr>
  );
}

/** Formats a count as «Организаторы и руководители проектов: около 200»; a claim is returned as it is. */
function formatSaid(statement: Statement, { messages, format }: Wording): string {
  return statement.kind === "claim"
    ? statement.claim[format.language]
    : messages.timeline.measured(
        messages.common.measures[statement.measure],
        formatStatedValue(statement, { messages, format }),
      );
}
