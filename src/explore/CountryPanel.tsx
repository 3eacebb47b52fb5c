import { type Catalog, isInArticle } from "../catalog/catalog";
import type { CountryCode } from "../model/country";
import { type CountryFacts, toCountryFacts } from "../sections/countryFacts";
import { EventButtons } from "../sections/EventButtons";
import { SourceNames } from "../sections/SourceLinks";
import { StatementRow } from "../sections/StatementRow";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";
import { IndicatorBlock } from "./IndicatorBlock";

interface CountryPanelProps {
  readonly code: CountryCode;
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"panel">;
  readonly format: Format;
}

/** Everything that the catalog knows about a country, each value with its speaker, and the facts that are missing. */
export function CountryPanel({ code, ...words }: CountryPanelProps) {
  const { catalog, messages, format } = words;
  const { panel } = messages;
  const facts = toCountryFacts(catalog, code);
  const inArticle = facts.counts.filter(({ statement }) => isInArticle(statement));
  const byOthers = facts.counts.filter(({ statement }) => !isInArticle(statement));
  const rowsOf = (counts: CountryFacts["counts"]) =>
    counts.map(({ statement, perThousand }) => (
      <StatementRow key={statement.id} statement={statement} perThousand={perThousand} {...words} />
    ));
  return (
    <>
      <h3>{facts.country.name[format.language]}</h3>
      <StatusLine facts={facts} {...words} />
      {facts.unknown.length > 0 && (
        <section className="panel-unknown">
          <h4>{panel.unknown}</h4>
          {facts.unknown.map((unknown) => (
            <p key={unknown}>{unknown === "total" ? panel.noTotal : panel.noGrowth}</p>
          ))}
        </section>
      )}
      {inArticle.length + facts.claims.length > 0 && (
        <section>
          <h4>{panel.saidInArticle}</h4>
          <ul>
            {rowsOf(inArticle)}
            {facts.claims.map((claim) => (
              <StatementRow key={claim.id} statement={claim} {...words} />
            ))}
          </ul>
        </section>
      )}
      {byOthers.length > 0 && (
        <details open={inArticle.length === 0}>
          <summary>{panel.saidByOthers(byOthers.length)}</summary>
          {facts.mixedMethods && <p className="panel-note">{panel.twoMethods}</p>}
          <ul>{rowsOf(byOthers)}</ul>
        </details>
      )}
      {facts.indicators.map((one) => (
        <IndicatorBlock key={one.indicator.id} country={facts.country} facts={one} {...words} />
      ))}
      {facts.events.length > 0 && (
        <details>
          <summary>{panel.eventsOf(facts.events.length)}</summary>
          <EventButtons events={facts.events} {...words} />
        </details>
      )}
    </>
  );
}

function StatusLine(props: Omit<CountryPanelProps, "code"> & { readonly facts: CountryFacts }) {
  const { facts, catalog, messages, format } = props;
  const { status } = facts.country;
  const { language } = format;
  const asOf = messages.panel.asOf(format.when({ kind: "day", date: status.asOf }));
  return (
    <div className="panel-status">
      <p>
        <span>{`${messages.panel.status[status.kind]} · ${asOf} (`}</span>
        <SourceNames ids={status.sources} catalog={catalog} language={language} />
        <span>)</span>
      </p>
      {status.note !== undefined && <p>{status.note[language]}</p>}
      {status.before !== undefined && <p>{messages.panel.before(status.before[language])}</p>}
    </div>
  );
}
