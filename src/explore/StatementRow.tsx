import { byId, type Catalog } from "../catalog/catalog";
import type { Derived } from "../model/derived";
import type { Statement } from "../model/statement";
import type { Format } from "../text/format";
import type { Messages } from "../text/messages";
import { formatPeriod } from "./formatPeriod";
import { SourceLinks } from "./SourceLinks";

interface StatementRowProps {
  readonly statement: Statement;
  /** People per 1,000 residents, where it follows from the statement. */
  readonly perThousand?: Derived | undefined;
  readonly catalog: Catalog;
  readonly messages: Messages;
  readonly format: Format;
}

/** A statement with everything that makes it one: value, qualifier, speaker, date, words and source. */
export function StatementRow({ statement, perThousand, catalog, messages, format }: StatementRowProps) {
  const { language } = format;
  return (
    <li className="statement">
      {statement.kind === "count" ? (
        <>
          <p className="statement-measure">{messages.panel.measures[statement.measure]}</p>
          <p className="statement-value">
            <strong>{messages.common.qualified[statement.qualifier](format.words(statement.value))}</strong>
            {perThousand !== undefined && (
              <span
                className="statement-derived"
                title={`${messages.common.derived}: ${format.formula(perThousand)}`}
              >
                {messages.panel.perThousand(format.number(perThousand.value))}
              </span>
            )}
          </p>
        </>
      ) : (
        <p className="statement-claim">{statement.claim[language]}</p>
      )}
      <p className="statement-said">
        {messages.panel.saidBy(
          toSpeakers(statement, catalog, messages, format),
          statement.periodNote?.[language] ?? formatPeriod(statement.period, catalog, messages, format),
        )}
      </p>
      {statement.words !== undefined && (
        <q className="statement-words" lang="ru">
          {statement.words}
        </q>
      )}
      {statement.note !== undefined && <p className="statement-note">{statement.note[language]}</p>}
      <SourceLinks ids={statement.sources} catalog={catalog} messages={messages} language={language} />
    </li>
  );
}

function toSpeakers(statement: Statement, catalog: Catalog, messages: Messages, format: Format): string {
  const nameOf = (id: string) => byId(catalog.speakers, id).name[format.language];
  const speakers = new Intl.ListFormat(format.language).format(statement.speakers.map(nameOf));
  return statement.after === undefined
    ? speakers
    : messages.panel.afterSpeaker(speakers, nameOf(statement.after));
}
