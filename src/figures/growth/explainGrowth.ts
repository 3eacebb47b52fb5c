import { toDifference, toGrowth, toRatio } from "../../model/derived";
import { formatStatedValue } from "../../text/formatStatement";
import { toShortPeriod, toSpeakers, type Wording } from "./growthLabels";
import type { Growth, StatedGrowth } from "./readGrowth";
import { type GrowthPoint, toPoints } from "./toPoints";

/** Explains in words how the figure's derived numbers are computed; undefined when it has none. */
export function toFormulas(growth: Growth, wording: Wording): string | undefined {
  const { catalog, messages, scale } = wording;
  const words = messages.growth;
  if (growth.kind === "growth" && scale === "people") return toGrowthFormula(growth, wording);
  const { points } = toPoints(growth, { catalog, scale, others: false });
  const rates = toRates(points, wording);
  return rates === "" ? undefined : `${words.computed(rates)} ${words.population}`;
}

/** The formula of the headline's ratio, then the same change as a difference and as a share. */
function toGrowthFormula({ before, after }: StatedGrowth, { messages, format }: Wording): string | undefined {
  const ratio = toRatio(before.value, after.value);
  const share = toGrowth(before.value, after.value);
  if (ratio === undefined || share === undefined) return undefined;
  const words = messages.growth;
  return words.computedPeople(
    words.equals(format.formula(ratio), format.number(ratio.value)),
    format.number(toDifference(before.value, after.value).value),
    format.percent(share.value),
  );
}

/** Lists the statements that cannot be drawn on the scale, and the reason; undefined when all are drawn. */
export function toOmitted(
  growth: Growth,
  { wording, others }: { readonly wording: Wording; readonly others: boolean },
): string | undefined {
  const { catalog, messages, scale } = wording;
  const { omitted } = toPoints(growth, { catalog, scale, others });
  if (omitted.length === 0) return undefined;
  const statements = omitted.map((statement) => {
    const said = formatStatedValue(statement, wording);
    const by = messages.growth.byWhen(
      toSpeakers(statement, wording),
      toShortPeriod(statement.period, wording),
    );
    return messages.growth.saidBy(said, by);
  });
  return messages.growth.omitted(statements.join("; "));
}

function toRates(points: readonly GrowthPoint[], { messages, format }: Wording): string {
  return points
    .flatMap(({ rate, year }) =>
      rate
        ? [
            messages.growth.forYear(
              year,
              messages.growth.equals(format.formula(rate), format.number(rate.value)),
            ),
          ]
        : [],
    )
    .join("; ");
}
