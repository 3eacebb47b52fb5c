import { toGrowth, toRatio } from "../../model/derived";
import { formatStatedValue } from "../../text/formatStatement";
import { toShortPeriod, toSpeakers, type Wording } from "./growthLabels";
import type { Growth } from "./readGrowth";
import { type GrowthPoint, toPoints } from "./toPoints";

/** How the derived numbers of the figure are computed, in words; undefined where none is derived. */
export function toFormulas(growth: Growth, wording: Wording): string | undefined {
  const { catalog, messages, format, scale } = wording;
  const words = messages.growth;
  if (growth.kind !== "growth") {
    const { points } = toPoints(growth, { catalog, scale, others: false });
    return scale === "people" ? undefined : `${words.computed(toRates(points, wording))} ${words.population}`;
  }
  const heads = toGrowth(growth.before.value, growth.after.value);
  const ratio = toRatio(growth.before.value, growth.after.value);
  if (heads === undefined || ratio === undefined) return undefined;
  const percent = (share: number) => format.percent(share, true);
  if (scale === "people") {
    const formula = words.equals(format.formula(heads), percent(heads.value));
    return words.computedPeople(formula, words.times(format.number(ratio.value)));
  }
  const { points } = toPoints(growth, { catalog, scale, others: false });
  const [before, after] = points;
  const rates = before && after && toGrowth(before.value, after.value);
  if (rates === undefined) return undefined;
  const sentence = words.computedRates(percent(rates.value), toRates(points, wording), percent(heads.value));
  return `${sentence} ${words.population}`;
}

/** Which statements the scale has no place for, and why; undefined where all are drawn. */
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
