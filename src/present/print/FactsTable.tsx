import { byId, type Catalog, countryOf } from "../../catalog/catalog";
import type { Language } from "../../model/language";
import type { Statement } from "../../model/statement";
import { SourceNames } from "../../sections/SourceLinks";
import { formatStatedPeriod } from "../../text/formatPeriod";
import { formatSpeakers } from "../../text/formatSpeakers";
import { formatStatedValue } from "../../text/formatStatement";
import { TableHead } from "../../ui/TableHead";
import type { SlideProps } from "../slideProps";

type Wording = Pick<SlideProps, "catalog" | "messages" | "format">;

interface FactsTableProps extends Wording {
  /** Statement ids. */
  readonly ids: readonly string[];
}

/** Statements as a table: subject, value with its qualifier, speaker with period, source. */
export function FactsTable({ ids, ...wording }: FactsTableProps) {
  const { paper } = wording.messages.present;
  return (
    <table className="facts">
      <TableHead caption={paper.facts} names={[paper.fact, paper.value, paper.speaker, paper.source]} />
      <tbody>
        {ids.map((id) => (
          <FactRow key={id} id={id} {...wording} />
        ))}
      </tbody>
    </table>
  );
}

function FactRow({ id, catalog, messages, format }: Wording & { readonly id: string }) {
  const { language } = format;
  const statement = byId(catalog.statements, id);
  const { sources } = statement;
  const isCount = statement.kind === "count";
  return (
    <tr>
      <th scope="row" colSpan={isCount ? 1 : 2}>
        <span className="facts-subject">{`${nameSubject(statement, catalog, language)}. `}</span>
        <span>{isCount ? messages.common.measures[statement.measure] : statement.claim[language]}</span>
      </th>
      {isCount && <td className="facts-value">{formatStatedValue(statement, { messages, format })}</td>}
      <td>
        {messages.common.saidBy(
          formatSpeakers(statement, { catalog, messages, format }),
          formatStatedPeriod(statement, { catalog, messages, format }),
        )}
      </td>
      <td>
        <SourceNames ids={sources} catalog={catalog} language={language} />
      </td>
    </tr>
  );
}

/** The name of the country or event of a statement. */
function nameSubject({ about }: Statement, catalog: Catalog, language: Language): string {
  return about.kind === "country"
    ? countryOf(catalog, about.country).name[language]
    : byId(catalog.events, about.event).title[language];
}
