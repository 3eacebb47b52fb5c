import type { Catalog } from "../catalog/catalog";
import type { Derived } from "../model/derived";
import type { Statement } from "../model/statement";
import type { Format } from "../text/format";
import { formatStatedPeriod } from "../text/formatPeriod";
import { formatSpeakersInFull } from "../text/formatSpeakers";
import { formatStatedValue } from "../text/formatStatement";
import type { CommonMessages } from "../text/messages";
import { QuotedWords } from "../ui/QuotedWords";
import { SourceNames } from "./SourceLinks";

interface StatementRowProps {
  readonly statement: Statement;
  /** People per 1,000 residents, if it can be computed from the statement. */
  readonly perThousand?: Derived | undefined;
  readonly catalog: Catalog;
  readonly messages: CommonMessages;
  readonly format: Format;
}

/** A statement in full: value, qualifier, speaker, date, words and source. */
export function StatementRow({ statement, perThousand, ...wording }: StatementRowProps) {
  const { catalog, messages, format } = wording;
  const { language } = format;
  const { common } = messages;
  const { words, note, sources } = statement;
  const said = common.saidBy(
    formatSpeakersInFull(statement, wording),
    formatStatedPeriod(statement, wording),
  );
  return (
    <li className="statement">
      {statement.kind === "count" ? (
        <>
          <p className="statement-measure">{common.measures[statement.measure]}</p>
          <p className="statement-value">{formatStatedValue(statement, { messages, format })}</p>
          {perThousand !== undefined && (
            <p className="statement-said">
              {common.derivedPerThousand(format.number(perThousand.value), format.formula(perThousand))}
            </p>
          )}
        </>
      ) : (
        <p className="statement-claim">{statement.claim[language]}</p>
      )}
      <p className="statement-said">
        <span>{words === undefined ? said : `${said}: `}</span>
        {words !== undefined && (
          <QuotedWords quotation={words} language={language} translated={common.translation} />
        )}
        <span> · </span>
        <SourceNames ids={sources} catalog={catalog} language={language} />
      </p>
      {note !== undefined && <p className="statement-said">{note[language]}</p>}
    </li>
  );
}
