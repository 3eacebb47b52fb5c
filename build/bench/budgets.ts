import type { Summaries, Unit } from "./metrics";
import { toRatio } from "./statistics";
import type { Target } from "./targets";

/** A limit for one measurement of a target, possibly relative to its own script-free version. */
export interface Budget {
  readonly target: Target["name"];
  readonly label: string;
  readonly limit: number;
  readonly unit: Unit | "ratio";
  /** Returns the limited value; undefined if it was not measured. */
  readonly read: (own: Summaries, scriptFree: Summaries) => number | undefined;
}

export interface Verdict {
  readonly label: string;
  readonly limit: number;
  readonly unit: Budget["unit"];
  readonly measured: number | undefined;
  readonly kind: "holds" | "over" | "not measured";
}

/**
 * Compares a target with its budgets. Medians are used, and quartiles for added blocking time. A value equal to the
 * limit passes.
 */
export function judge(
  target: Target["name"],
  own: Summaries,
  scriptFree: Summaries,
  all: readonly Budget[] = budgets,
): readonly Verdict[] {
  return all
    .filter((budget) => budget.target === target)
    .map(({ label, limit, unit, read }) => {
      const measured = read(own, scriptFree);
      const kind = measured === undefined ? "not measured" : measured <= limit ? "holds" : "over";
      return { label, limit, unit, measured, kind };
    });
}

const kB = 1000;

/**
 * Bytes are of compressed bodies, as in size-limit. An embed's bytes before intent exclude fonts, which the page's own
 * budget covers, and include the script that it loads in a frame.
 */
export const budgets: readonly Budget[] = [
  ...onPaint("page"),
  onBytes("page", "bytes before intent", 180, (own) => sum(own, ["bodies"])),
  onBytes("page", "html and css before intent", 45, (own) => sum(own, ["html", "css"])),
  onBytes("page", "fonts before intent", 35, (own) => sum(own, ["font"])),
  ...onLoad("page", { scriptOfIntent: 112 }),
  onBlocked("page", "blocked", 150, (own) => own.blocked?.median),
  onTap("page"),
  ...onEmbed("map embed", { bytes: 19.5, scriptOfIntent: 112 }),
  onTap("map embed"),
  ...onEmbed("growth embed", { bytes: 12.6, scriptOfIntent: 185 }),
  ...onEmbed("timeline embed", { bytes: 12.8, scriptOfIntent: 95 }),
  onAddedBlocking("host of two embeds"),
  onShift("host of two embeds"),
  onTap("host of two embeds"),
  onBlocked("host of ten embeds", "blocked, the host's own thread", 50, (own) => own.blocked?.median),
  {
    target: "host of ten embeds",
    label: "transfers of one file, at most",
    limit: 1,
    unit: "count",
    read: (own) => own.copies?.median,
  },
  // The layout shift of the host page only.
  onShift("host of ten embeds"),
  {
    target: "deck",
    label: "key → paint, slowest step",
    limit: 100,
    unit: "ms",
    read: (own) => own.keyToPaint?.median,
  },
];

type Name = Target["name"];

function onPaint(target: Name): readonly Budget[] {
  const onRatio = (name: "drawn" | "largestPaint", label: string): Budget => ({
    ...{ target, label, limit: 1.1, unit: "ratio" },
    read: (own, free) => toRatio(own[name], free[name]),
  });
  return [
    onRatio("drawn", "drawn, to script-free"),
    onRatio("largestPaint", "largest paint, to script-free"),
  ];
}

function onBytes(target: Name, label: string, limit: number, read: Budget["read"]): Budget {
  return { target, label, limit: limit * kB, unit: "kB", read };
}

function onBlocked(target: Name, label: string, limit: number, read: Budget["read"]): Budget {
  return { target, label, limit, unit: "ms", read };
}

function onLoad(target: Name, limits: { readonly scriptOfIntent: number }): readonly Budget[] {
  return [
    onBytes(target, "script before first paint", 0, (own) => own.scriptBeforePaint?.median),
    onBytes(target, "script that intent adds", limits.scriptOfIntent, (own) =>
      own.afterScript === undefined || own.script === undefined
        ? undefined
        : own.afterScript.median - own.script.median - (own.wire?.median ?? 0),
    ),
    onShift(target),
  ];
}

function onEmbed(
  target: Name,
  limits: { readonly bytes: number; readonly scriptOfIntent: number },
): readonly Budget[] {
  return [
    ...onPaint(target),
    onBytes(target, "bytes before intent in a frame, without fonts", limits.bytes, (own) => {
      const whole = sum(own, ["bodies", "wire"]);
      return whole === undefined ? undefined : whole - (own.font?.median ?? 0);
    }),
    ...onLoad(target, limits),
    onAddedBlocking(target),
  ];
}

/**
 * The gap between the interquartile ranges of the loads as built and script-free. Blocking time varies between two
 * loads of the same page, so a comparison of medians would report added time by chance in half of all cases.
 */
function onAddedBlocking(target: Name): Budget {
  return onBlocked(target, "blocked, clear of script-free", 0, (own, free) =>
    own.blocked === undefined || free.blocked === undefined
      ? undefined
      : Math.max(0, own.blocked.quartiles[0] - free.blocked.quartiles[1]),
  );
}

function onShift(target: Name): Budget {
  return {
    target,
    label: "CLS, before and after intent",
    limit: 0,
    unit: "score",
    read: (own) => own.afterShift?.median ?? own.shift?.median,
  };
}

function onTap(target: Name): Budget {
  return {
    target,
    label: "tap → paint, Kazakhstan",
    limit: 88,
    unit: "ms",
    read: (own) => own.tapToPaint?.median,
  };
}

function sum(own: Summaries, names: readonly (keyof Summaries)[]): number | undefined {
  const medians = names.map((name) => own[name]?.median);
  return medians.reduce(
    (total, one) => (total === undefined || one === undefined ? undefined : total + one),
    0,
  );
}
