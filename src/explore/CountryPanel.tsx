import type { Catalog } from "../catalog/catalog";
import type { CountryCode } from "../model/country";
import type { Format } from "../text/format";
import type { Messages } from "../text/messages";
import { type CountryFacts, type IndicatorFacts, toCountryFacts } from "./countryFacts";
import { EventButtons } from "./EventButtons";
import { SourceLinks } from "./SourceLinks";
import { StatementRow } from "./StatementRow";

interface PanelProps {
  readonly catalog: Catalog;
  readonly messages: Messages;
  readonly format: Format;
}

/** Everything that is known of a country, each value with who said it, and what is not known. */
export function CountryPanel({ code, ...words }: PanelProps & { readonly code: CountryCode }) {
  const { catalog, messages, format } = words;
  const facts = toCountryFacts(catalog, code);
  return (
    <>
      <h3>{facts.country.name[format.language]}</h3>
      <StatusLine facts={facts} {...words} />
      {facts.counts.length > 0 && (
        <section>
          <h4>{messages.panel.said}</h4>
          <ul>
            {facts.counts.map(({ statement, perThousand }) => (
              <StatementRow key={statement.id} statement={statement} perThousand={perThousand} {...words} />
            ))}
          </ul>
          {facts.mixedMethods && <p className="panel-note">{messages.panel.twoMethods}</p>}
        </section>
      )}
      {facts.indicators.map((one) => (
        <IndicatorBlock key={one.indicator.id} facts={one} {...words} />
      ))}
      {facts.claims.length > 0 && (
        <section>
          <h4>{messages.panel.claims}</h4>
          <ul>
            {facts.claims.map((claim) => (
              <StatementRow key={claim.id} statement={claim} {...words} />
            ))}
          </ul>
        </section>
      )}
      {facts.events.length > 0 && (
        <section>
          <h4>{messages.panel.events}</h4>
          <EventButtons events={facts.events} {...words} />
        </section>
      )}
      {facts.unknown.length > 0 && (
        <section>
          <h4>{messages.panel.unknown}</h4>
          {facts.unknown.map((unknown) => (
            <p key={unknown}>{unknown === "total" ? messages.panel.noTotal : messages.panel.noGrowth}</p>
          ))}
        </section>
      )}
    </>
  );
}

function StatusLine({ facts, catalog, messages, format }: PanelProps & { readonly facts: CountryFacts }) {
  const { status } = facts.country;
  const { language } = format;
  return (
    <div className="panel-status">
      <p>
        {messages.panel.status[status.kind]} ·{" "}
        {messages.panel.asOf(format.when({ kind: "day", date: status.asOf }))}
      </p>
      {status.note !== undefined && <p>{status.note[language]}</p>}
      {status.before !== undefined && <p>{messages.panel.before(status.before[language])}</p>}
      <SourceLinks ids={[status.source]} catalog={catalog} messages={messages} language={language} />
    </div>
  );
}

function IndicatorBlock({
  facts,
  catalog,
  messages,
  format,
}: PanelProps & { readonly facts: IndicatorFacts }) {
  const { indicator, cells } = facts;
  const { language } = format;
  return (
    <section>
      <h4>{indicator.name[language]}</h4>
      <table className="panel-years">
        <tbody>
          {cells.map((cell) => (
            <tr key={cell.year}>
              <th scope="row">{cell.year}</th>
              {cell.kind === "gap" ? (
                <td colSpan={2} className="no-data">
                  {cell.reason === "not-surveyed" ? messages.common.notSurveyed : messages.common.notReported}
                </td>
              ) : (
                <>
                  <td>
                    {indicator.unit === "percent"
                      ? format.percent(cell.observation.value / 100)
                      : format.number(cell.observation.value)}
                  </td>
                  <td className="muted">
                    {cell.perThousand !== undefined &&
                      messages.panel.perThousand(format.number(cell.perThousand.value))}
                    {cell.observation.status === "carried-over" && ` · ${messages.panel.carriedOver}`}
                  </td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="panel-note">{indicator.notComparedWith.why[language]}</p>
      <SourceLinks ids={[indicator.source]} catalog={catalog} messages={messages} language={language} />
    </section>
  );
}
