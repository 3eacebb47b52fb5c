import { byId, countryOf, gapIn } from "../catalog/catalog";
import { toPointFacts, type Wording } from "../figures/growth/growthLabels";
import type { Growth } from "../figures/growth/readGrowth";
import { type GrowthPoint, toPoints } from "../figures/growth/toPoints";
import { QuotedWords } from "../ui/QuotedWords";
import { TableHead } from "../ui/TableHead";

interface GrowthTableProps {
  readonly growth: Growth;
  readonly wording: Wording;
}

/** Every value of the figure with who said it, in which words and where: what others stated too. */
export function GrowthTable({ growth, wording }: GrowthTableProps) {
  const { catalog, messages } = wording;
  const { table } = messages.growth;
  const everything = { catalog, others: true };
  const { points, gaps } = toPoints(growth, { ...everything, scale: "people" });
  const rates = toPoints(growth, { ...everything, scale: "per-thousand" }).points;
  const rateOf = ({ id }: GrowthPoint) => rates.find((point) => point.id === id);
  return (
    <table>
      <TableHead
        caption={table.caption(countryOf(catalog, growth.country).name[wording.format.language])}
        names={[table.when, table.value, table.rate, table.speaker, table.words, table.source]}
      />
      <tbody>
        {points.map((point) => (
          <PointRow key={point.id} point={point} rate={rateOf(point)} wording={wording} />
        ))}
        {growth.kind === "series" &&
          gaps.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td colSpan={5}>{messages.common.gaps[gapIn(growth.indicator, growth.country, year)]}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface PointRowProps {
  readonly point: GrowthPoint;
  readonly rate: GrowthPoint | undefined;
  readonly wording: Wording;
}

function PointRow({ point, rate, wording }: PointRowProps) {
  const { messages, format, catalog } = wording;
  const { when, speaker, said, words, note } = toPointFacts(point, { ...wording, scale: "people" });
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
        {sourcesOf(point, wording).map((id, index) => {
          const { publisher, url } = byId(catalog.sources, id);
          const name = publisher[format.language];
          return (
            <span key={id}>
              {index > 0 && <span>, </span>}
              {url === undefined ? <span>{name}</span> : <a href={url}>{name}</a>}
            </span>
          );
        })}
      </td>
    </tr>
  );
}

/** Where a value is found: the sources of its statement, or of its indicator. */
function sourcesOf({ origin }: GrowthPoint, { catalog }: Wording): readonly string[] {
  return origin.kind === "observed"
    ? byId(catalog.indicators, origin.observation.indicator).sources
    : origin.statement.sources;
}
