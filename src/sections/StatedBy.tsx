import { byId } from "../catalog/catalog";
import type { Statement } from "../model/statement";
import { formatStatedPeriod, type StatementWording } from "../text/formatPeriod";
import { formatSpeakers } from "../text/formatSpeakers";
import { SourceNames } from "./SourceLinks";

interface StatedByProps extends StatementWording {
  readonly statement: Statement;
}

/** The speaker, period and sources of a statement; a speaker who is also the publisher of a source is named only there. */
export function StatedBy({ statement, ...wording }: StatedByProps) {
  const { catalog, format } = wording;
  return (
    <>
      <span>{`${keepTogether(writeSaid(statement, wording))} · `}</span>
      <SourceNames ids={statement.sources} catalog={catalog} language={format.language} />
    </>
  );
}

function writeSaid(statement: Statement, wording: StatementWording): string {
  const { catalog, messages, format } = wording;
  const said = messages.common.saidBy(
    formatSpeakers(statement, wording),
    formatStatedPeriod(statement, wording),
  );
  const publishers = statement.sources.map((id) => byId(catalog.sources, id).publisher[format.language]);
  const again = publishers.find((name) => said.startsWith(`${name}, `));
  if (again === undefined) return said;
  const rest = said.slice(again.length + 2);
  return rest.charAt(0).toLocaleUpperCase(format.language) + rest.slice(1);
}

/** Prevents line breaks within «9–12» and «4-е по порядку», "4th in order". */
function keepTogether(said: string): string {
  return said
    .replace(/(?<=\d)–(?=\d)/g, "–\u2060")
    .replace(/(?<=; )\d.*$/, (order) => order.replaceAll(" ", "\u00a0").replace("-", "-\u2060"));
}
