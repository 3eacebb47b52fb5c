import { toFormulas, toOmitted } from "../figures/growth/explainGrowth";
import type { Wording } from "../figures/growth/growthLabels";
import type { Growth } from "../figures/growth/readGrowth";

interface GrowthNotesProps {
  readonly growth: Growth;
  readonly wording: Wording;
  readonly others: boolean;
}

/** Notes on how to read the chart: its formulas, the values it omits, and its signs. */
export function GrowthNotes({ growth, wording, others }: GrowthNotesProps) {
  const { messages } = wording;
  const formulas = toFormulas(growth, wording);
  const omitted = toOmitted(growth, { wording, others });
  return (
    <div className="figure-notes">
      {formulas !== undefined && <p>{formulas}</p>}
      {omitted !== undefined && <p>{omitted}</p>}
      {growth.kind === "growth" && <p>{messages.growth.saidKey}</p>}
      {others && growth.kind === "growth" && <p>{messages.growth.othersKey}</p>}
    </div>
  );
}
