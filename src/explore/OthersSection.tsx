import { type Catalog, countsOf, isInArticle } from "../catalog/catalog";
import type { Country } from "../model/country";
import type { Language } from "../model/language";
import type { CountStatement } from "../model/statement";
import { StatementRow } from "../sections/StatementRow";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";
import { sortByName } from "../text/sortByName";
import "./panel.css";

interface OthersSectionProps {
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"page">;
  readonly format: Format;
}

/**
 * The statements of sources other than the article, one country at a time: they count different things, so they are never
 * shown side by side. Browsers keep at most one `details` of a group open, even without scripts.
 */
export function OthersSection({ catalog, messages, format }: OthersSectionProps) {
  const { page } = messages;
  const { language } = format;
  const { told, untold } = toOthers(catalog, language);
  const where = untold.map(({ nameIn }) => nameIn[language]);
  return (
    <section className="others" id="others" aria-labelledby="others-title">
      <h2 id="others-title">{page.othersTitle}</h2>
      <p className="subtitle">{page.othersLead}</p>
      <div className="others-countries">
        {told.map(({ country, statements }) => (
          <details key={country.code} name="others">
            <summary>
              <span>{country.name[language]}</span>{" "}
              <span className="muted">{page.othersCount(statements.length)}</span>
            </summary>
            <ul>
              {statements.map((statement) => (
                <StatementRow key={statement.id} {...{ statement, catalog, messages, format }} />
              ))}
            </ul>
          </details>
        ))}
      </div>
      {where.length > 0 && <p className="others-untold">{page.othersUntold(where)}</p>}
    </section>
  );
}

/** The countries with counts from other sources, and those without a count from any source; both sorted by name. */
interface Others {
  readonly told: readonly { readonly country: Country; readonly statements: readonly CountStatement[] }[];
  readonly untold: readonly Country[];
}

function toOthers(catalog: Catalog, language: Language): Others {
  const countries = sortByName(catalog.countries, language);
  const told = countries.map((country) => ({
    country,
    statements: countsOf(catalog, country.code).filter((one) => !isInArticle(one)),
  }));
  return {
    told: told.filter(({ statements }) => statements.length > 0),
    untold: countries.filter(({ code }) => countsOf(catalog, code).length === 0),
  };
}
