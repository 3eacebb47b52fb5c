import { type Catalog, countryOf } from "../catalog/catalog";
import type { CountryCode } from "../model/country";
import type { CountStatement } from "../model/statement";
import type { Format } from "../text/format";
import type { Messages } from "../text/messages";
import { StatementRow } from "./StatementRow";
import "./panel.css";

interface OthersSectionProps {
  readonly catalog: Catalog;
  readonly messages: Messages;
  readonly format: Format;
}

/** What sources other than the article say of each country: a list by country, never a comparison. */
export function OthersSection({ catalog, messages, format }: OthersSectionProps) {
  const { page } = messages;
  return (
    <section className="others" id="others" aria-labelledby="others-title">
      <h2 id="others-title">{page.othersTitle}</h2>
      <p className="subtitle">{page.othersLead}</p>
      <div className="others-countries">
        {toOthers(catalog).map(({ code, statements }) => (
          <section key={code}>
            <h3>{countryOf(catalog, code).name[format.language]}</h3>
            {statements.length === 0 ? (
              <p className="muted">{messages.panel.noTotal}</p>
            ) : (
              <ul>
                {statements.map((statement) => (
                  <StatementRow
                    key={statement.id}
                    statement={statement}
                    catalog={catalog}
                    messages={messages}
                    format={format}
                  />
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}

interface CountryOthers {
  readonly code: CountryCode;
  readonly statements: readonly CountStatement[];
}

/** The counts that are no facts of the article, by country: those with most statements first, then by name code. */
export function toOthers({ countries, statements }: Catalog): readonly CountryOthers[] {
  return countries
    .map(({ code }) => ({
      code,
      statements: statements.filter(
        (statement): statement is CountStatement =>
          statement.kind === "count" &&
          statement.fact === undefined &&
          statement.about.kind === "country" &&
          statement.about.country === code,
      ),
    }))
    .sort((one, other) => other.statements.length - one.statements.length);
}
