import { byId, countryOf, gapIn } from "../catalog/catalog";
import { nameCounted } from "../figures/growth/describeGrowth";
import { toPointFacts, type Wording } from "../figures/growth/growthLabels";
import type { Growth } from "../figures/growth/readGrowth";
import { type GrowthPoint, toPoints } from "../figures/growth/toPoints";
import { lowerFirst } from "../text/headline";
import { QuotedWords } from "../ui/QuotedWords";
import { TableHead } from "../ui/TableHead";
import { SourceNames } from "./SourceLinks";

interface GrowthTableProps {
  readonly growth: Growth;
  readonly wording: Wording;
}

/** All values of the figure with speaker, quoted words and sources, statements of other speakers included. */
export function GrowthTable({ growth, wording }: GrowthTableProps) {
  const { catalog, messages } = wording;
  const { table } = messages.growth;
  const computedRate = `${table.rate}, ${lowerFirst(messages.common.derived)}`;
  const everything = { catalog, others: true };
  const { points, gaps } = toPoints(growth, { ...everything, scale: "people" });
  const rates = toPoints(growth, { ...everything, scale: "per-thousand" }).points;
  const rateOf = ({ id }: GrowthPoint) => rates.find((point) => point.id === id);
  const rows = growth.kind === "series" ? inYears(points, gaps) : points;
  const reasonOf = (year: number) =>
    growth.kind === "series" && messages.common.gaps[gapIn(growth.indicator, growth.country, year)];
  return (
    <table>
      <TableHead
        caption={table.caption(
          nameCounted(growth, wording),
          countryOf(catalog, growth.country).name[wording.format.language],
        )}
        names={[table.when, table.value, computedRate, table.speaker, table.words, table.source]}
      />
      <tbody>
        {rows.map((row) =>
          typeof row === "number" ? (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td colSpan={5}>{reasonOf(row)}</td>
            </tr>
          ) : (
            <PointRow key={row.id} point={row} rate={rateOf(row)} wording={wording} />
          ),
        )}
      </tbody>
    </table>
  );
}

/** Merges the points of a series and the years of its gaps, ascending by year. */
function inYears(points: readonly GrowthPoint[], gaps: readonly number[]): readonly (GrowthPoint | number)[] {
  const yearOf = (row: GrowthPoint | number) => (typeof row === "number" ? row : row.year);
  return [...points, ...gaps].sort((one, other) => yearOf(one) - yearOf(other));
}

interface PointRowProps {
  readonly point: GrowthPoint;
  readonly rate: GrowthPoint | undefined;
  readonly wording: Wording;
}

function PointRow({ point, rate, wording }: PointRowProps) {
  const { messages, format, catalog } = wording;
  const { when, speaker, said, words, note } = toPointFacts(point, { ...wording, scale: "people" });
  const ids = [...sourcesOf(point, wording), ...(rate === undefined ? [] : sourcesOfRates(wording))];
  return (
    <tr>
      <th scope="row">{when}</th>
      <td>{point.origin.kind === "observed" && note !== undefined ? `${said}, ${note}` : said}</td>
      <td>
        {rate === undefined
          ? messages.growth.notComputed
          : messages.common.qualified[rate.qualifier](format.number(rate.value))}
      </td>
      <td>{speaker}</td>
      <td>
        {words && (
          <QuotedWords
            quotation={words}
            language={format.language}
            translated={messages.common.translation}
          />
        )}
      </td>
      <td>
        <SourceNames ids={ids} catalog={catalog} language={format.language} />
      </td>
    </tr>
  );
}

/** The sources of a value: those of its statement, or of its indicator. */
function sourcesOf({ origin }: GrowthPoint, { catalog }: Wording): readonly string[] {
  return origin.kind === "observed"
    ? byId(catalog.indicators, origin.observation.indicator).sources
    : origin.statement.sources;
}

/** The sources of the population, the divisor of rates. */
function sourcesOfRates({ catalog }: Wording): readonly string[] {
  return byId(catalog.indicators, "population").sources;
}
