import { type Summary, summarise } from "./statistics";

/** The format of a number: milliseconds, bytes, a count, or a share without a unit. */
export type Unit = "ms" | "kB" | "MB" | "count" | "score";

interface Metric {
  readonly label: string;
  readonly unit: Unit;
}

/** All measurements of one load, in the order of the report. */
export const metrics = {
  firstPaint: { label: "first paint", unit: "ms" },
  largestPaint: { label: "largest paint", unit: "ms" },
  drawn: { label: "drawn", unit: "ms" },
  drawnMap: { label: "  map", unit: "ms" },
  drawnGrowth: { label: "  growth", unit: "ms" },
  drawnTimeline: { label: "  timeline", unit: "ms" },
  blocked: { label: "blocked", unit: "ms" },
  shift: { label: "CLS", unit: "score" },
  scriptBeforePaint: { label: "script before first paint", unit: "kB" },
  requests: { label: "requests", unit: "count" },
  bytes: { label: "bytes, headers included", unit: "kB" },
  bodies: { label: "bytes of bodies", unit: "kB" },
  html: { label: "  html", unit: "kB" },
  css: { label: "  css", unit: "kB" },
  script: { label: "  script", unit: "kB" },
  font: { label: "  font", unit: "kB" },
  picture: { label: "  picture", unit: "kB" },
  rest: { label: "  rest", unit: "kB" },
  wire: { label: "  more in a frame", unit: "kB" },
  copies: { label: "transfers of one file", unit: "count" },
  heap: { label: "heap", unit: "MB" },
  nodes: { label: "DOM nodes", unit: "count" },
  afterRequests: { label: "after intent: requests", unit: "count" },
  afterBytes: { label: "after intent: bytes, headers included", unit: "kB" },
  afterScript: { label: "  script", unit: "kB" },
  afterShift: { label: "after intent: CLS", unit: "score" },
  afterHeap: { label: "after intent: heap", unit: "MB" },
  afterNodes: { label: "after intent: DOM nodes", unit: "count" },
  tapToPaint: { label: "tap → paint, Kazakhstan", unit: "ms" },
  keyToPaint: { label: "key → paint, slowest step", unit: "ms" },
} as const satisfies Readonly<Record<string, Metric>>;

export type MetricName = keyof typeof metrics;

/**
 * The measurements of one load: milliseconds since its navigation started, bytes, counts. Null if the target lacks it
 * or it never happened. The `after…` values count from the start, too.
 */
export type Sample = Readonly<Record<MetricName, number | null>>;

/** The summaries of all loads of one target; measurements that never succeeded are missing. */
export type Summaries = Readonly<Partial<Record<MetricName, Summary>>>;

export const metricNames: readonly MetricName[] = Object.keys(metrics).filter(isMetricName);

export function summariseSamples(samples: readonly Sample[]): Summaries {
  const summaries: Partial<Record<MetricName, Summary>> = {};
  for (const name of metricNames) {
    const summary = summarise(samples.map((sample) => sample[name]));
    if (summary !== undefined) summaries[name] = summary;
  }
  return summaries;
}

function isMetricName(name: string): name is MetricName {
  return name in metrics;
}
