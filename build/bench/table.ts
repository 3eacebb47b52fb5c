import type { Budget, Verdict } from "./budgets";
import { metricNames, metrics, type Summaries } from "./metrics";
import { type Summary, toRatio } from "./statistics";

/** Formats a number with its unit; kilobytes are 1000 bytes. */
export function formatValue(value: number, unit: Budget["unit"]): string {
  if (unit === "ms") return `${Math.round(value)} ms`;
  if (unit === "kB") return `${(value / 1000).toFixed(1)} kB`;
  if (unit === "MB") return `${(value / 1_000_000).toFixed(2)} MB`;
  if (unit === "ratio") return `×${value.toFixed(2)}`;
  return unit === "score" ? value.toFixed(4) : String(Math.round(value));
}

/** A table of each measurement of a target, the same of its script-free version, and their ratio. */
export function formatTable(title: string, own: Summaries, scriptFree: Summaries): string {
  const measured = metricNames.filter((name) => own[name] !== undefined || scriptFree[name] !== undefined);
  const rows = measured.map((name) => {
    const ratio = toRatio(own[name], scriptFree[name]);
    return [
      metrics[name].label,
      formatSummary(own[name], metrics[name].unit),
      formatSummary(scriptFree[name], metrics[name].unit),
      ratio === undefined ? "" : formatValue(ratio, "ratio"),
    ];
  });
  return formatColumns([[title, "as built", "script-free", "ratio"], ...rows]);
}

/** A table of each budget with the measured value. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  return formatColumns(
    verdicts.map(({ kind, label, measured, limit, unit }) => [
      `  ${kind}`,
      label,
      measured === undefined ? "–" : formatValue(measured, unit),
      `≤ ${formatValue(limit, unit)}`,
    ]),
  );
}

function formatSummary(summary: Summary | undefined, unit: Budget["unit"]): string {
  if (summary === undefined) return "–";
  const { median, min, max, missing } = summary;
  const range = min === max ? "" : ` (${formatValue(min, unit)} – ${formatValue(max, unit)})`;
  return `${formatValue(median, unit)}${range}${missing === 0 ? "" : `, ${missing} times never`}`;
}

function formatColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? "")].length)),
  );
  const pad = (cell: string, column: number) => cell + " ".repeat((widths[column] ?? 0) - [...cell].length);
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
}
