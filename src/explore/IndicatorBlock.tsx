import { byId, type Catalog, societyOf } from "../catalog/catalog";
import type { Country } from "../model/country";
import type { IndicatorFacts, YearCell } from "../sections/countryFacts";
import { nameLead, SourceNames } from "../sections/SourceLinks";
import type { Format } from "../text/format";
import type { MessagesOf } from "../text/messages";
import { TableHead } from "../ui/TableHead";

interface IndicatorBlockProps {
  readonly country: Country;
  readonly facts: IndicatorFacts;
  readonly catalog: Catalog;
  readonly messages: MessagesOf<"panel">;
  readonly format: Format;
}

/** The values of one indicator in a country, latest year first, and the values that it must not be compared with. */
export function IndicatorBlock({ country, facts, catalog, messages, format }: IndicatorBlockProps) {
  const { indicator, cells } = facts;
  const { language } = format;
  const { common } = messages;
  const { years } = messages.panel;
  const name =
    indicator.id === "redcross-volunteers"
      ? common.volunteersOf(common.societies[societyOf(country)])
      : indicator.name[language];
  return (
    <section>
      <h4>{name}</h4>
      <table className="panel-years">
        <TableHead caption={name} names={[years.year, years.value, years.note]} isHidden />
        <tbody>
          {cells.map((cell) => (
            <tr key={cell.year}>
              <th scope="row">{cell.year}</th>
              <YearValue cell={cell} unit={indicator.unit} messages={messages} format={format} />
            </tr>
          ))}
        </tbody>
      </table>
      <IndicatorNote indicator={indicator} {...{ catalog, messages, format }} />
    </section>
  );
}

/** The comparison warning and the sources; if no source has a URL, the attribution that its terms require. */
function IndicatorNote({
  indicator,
  catalog,
  messages,
  format: { language },
}: Omit<IndicatorBlockProps, "country" | "facts"> & Pick<IndicatorFacts, "indicator">) {
  const { notComparedWith, sources: ids, attribution } = indicator;
  const names = { ids, catalog, language };
  const isLinked = ids.some((id) => byId(catalog.sources, id).url !== undefined);
  return (
    <p className="panel-note">
      <span>{`${notComparedWith.why[language]} ${nameLead(names, messages)}:`}</span>{" "}
      {isLinked ? <SourceNames {...names} /> : <span>{attribution[language]}</span>}
    </p>
  );
}

interface YearValueProps {
  readonly cell: YearCell;
  readonly unit: IndicatorFacts["indicator"]["unit"];
  readonly messages: MessagesOf<"panel">;
  readonly format: Format;
}

function YearValue({ cell, unit, messages, format }: YearValueProps) {
  const { common, panel } = messages;
  if (cell.kind === "gap") {
    return <td colSpan={2}>{common.gaps[cell.reason]}</td>;
  }
  const { observation, perThousand } = cell;
  const remarks = [
    perThousand === undefined ? undefined : panel.perThousand(format.number(perThousand.value)),
    observation.status === "reported" ? undefined : common.observed[observation.status],
  ];
  return (
    <>
      <td>
        {unit === "percent" ? format.percent(observation.value / 100) : format.number(observation.value)}
      </td>
      <td className="muted">{remarks.filter((remark) => remark !== undefined).join(", ")}</td>
    </>
  );
}
