import { type Catalog, countsOf } from "../catalog/catalog";
import type { Country } from "../model/country";
import type { CountStatement } from "../model/statement";
import { StatementRow } from "../sections/StatementRow";
import type { Format } from "../text/format";
import { formatList } from "../text/formatList";
import type { MessagesOf } from "../text/messages";
import "./panel.css";

interface OthersSectionProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"page">;
  readonly format: Format;
}

/** What sources other than the article say of each country: a list by country, never a comparison. */
export function OthersSection({ catalog, messages, format }: OthersSectionProps) {
  const { page } = messages;
  const { language } = format;
  const { told, untold } = toOthers(catalog);
  const names = untold
    .map(({ name }) => name[language])
    .sort((one, other) => one.localeCompare(other, language));
  return (
    <section className="others" id="others" aria-labelledby="others-title">
      <h2 id="others-title">{page.othersTitle}</h2>
      <p className="subtitle">{page.othersLead}</p>
      <div className="others-countries">
        {told.map(({ country, statements }) => (
          <section key={country.code}>
            <h3>{country.name[language]}</h3>
            <ul>
              {statements.map((statement) => (
                <StatementRow key={statement.id} {...{ statement, catalog, messages, format }} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="others-untold">{page.othersUntold(formatList(language, names))}</p>
    </section>
  );
}

/** Who is told of by sources other than the article, most statements first, and of whom no source gives a total. */
interface Others {
  readonly told: readonly { readonly country: Country; readonly statements: readonly CountStatement[] }[];
  readonly untold: readonly Country[];
}

function toOthers(catalog: Catalog): Others {
  const told = catalog.countries.map((country) => ({
    country,
    statements: countsOf(catalog, country.code).filter(({ fact }) => fact === undefined),
  }));
  return {
    told: told
      .filter(({ statements }) => statements.length > 0)
      .sort((one, other) => other.statements.length - one.statements.length),
    untold: catalog.countries.filter(({ code }) => countsOf(catalog, code).length === 0),
  };
}
