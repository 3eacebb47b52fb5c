import { byId, gapIn, observationsIn, perThousandIn, populationOf } from "../../catalog/catalog";
import type { CountryCode } from "../../model/country";
import type { Derived } from "../../model/derived";
import type { Indicator } from "../../model/observation";
import { toSourceCells } from "./sourceCells";
import type { Cells, TableWording } from "./table";

/** An indicator's value for a country in a year, or the reason for a missing value. */
export function toObservationCells(
  indicator: Indicator,
  { country, year }: { readonly country: CountryCode; readonly year: number },
  wording: TableWording,
): Cells {
  const { catalog, messages, format } = wording;
  const { id, name, definition, sources, unit, attribution } = indicator;
  const said = {
    measure: id,
    measureName: name[format.language],
    definition: definition[format.language],
    unit,
    year,
    from: year,
    to: year,
    period: String(year),
    speaker: attribution[format.language],
  };
  const observation = observationsIn(catalog, id, year).find((one) => one.country === country);
  if (observation === undefined) {
    const reason = gapIn(indicator, country, year);
    return {
      ...said,
      status: reason,
      note: messages.common.gaps[reason],
      ...toSourceCells(sources, wording),
    };
  }
  const { value, status } = observation;
  return {
    ...said,
    value,
    status,
    note: status === "reported" ? undefined : messages.common.observed[status],
    ...toSourceCells(sources, wording),
    ...(unit === "people" ? toRateCells({ people: value, country, year, sources }, wording) : {}),
  };
}

interface Counted {
  readonly people: number;
  readonly country: CountryCode;
  readonly year: number;
  /** The sources of the count of people. */
  readonly sources: readonly string[];
}

/** A count per 1,000 residents, with the population and its source. Empty if the population is unknown. */
export function toRateCells({ sources, ...counted }: Counted, wording: TableWording): Cells {
  const { catalog } = wording;
  const rate = perThousandIn(catalog, counted);
  if (rate === undefined) return {};
  return {
    population: populationOf(catalog, counted.country, counted.year),
    perThousand: roundDerived(rate),
    formula: rate.formula.join(" "),
    ...toSourceCells([...sources, ...byId(catalog.indicators, "population").sources], wording),
  };
}

/** Rounds to six significant digits. The formula in the next cell gives the exact value. */
function roundDerived({ value }: Derived): number {
  return Number(value.toPrecision(6));
}
