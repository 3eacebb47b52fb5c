/** What stands in every message of this version, so that a page tells ours from those of others. */
export const signature = { ns: "cis-figure", v: 1 } as const;

/** What a host may ask of a figure; what is absent stays as it is. */
export interface Settings {
  readonly lang?: "ru" | "en";
  readonly theme?: "auto" | "light" | "dark";
  /** ISO 3166-1 alpha-3, in capitals. */
  readonly country?: string;
  readonly year?: number;
  /** As the reader's system has it, or none: a host may ask for less motion than the reader, never for more. */
  readonly motion?: "auto" | "reduce";
}

/** From the page of a host down to the figure. */
export type Down = { readonly type: "hello" } | ({ readonly type: "set" } & Settings);

/**
 * What a figure says, together with its id, which is its address below `/embed/`: `growth/kaz`. Heights are in CSS pixels.
 */
export type Said =
  | { readonly type: "ready"; readonly lang: string; readonly minHeight: number }
  | { readonly type: "height"; readonly height: number }
  | { readonly type: "state"; readonly query: string }
  | { readonly type: "event"; readonly name: EventName; readonly key?: string }
  | { readonly type: "error"; readonly code: "data" | "render" | "unsupported" };

/** What a reader did. */
type EventName = "select" | "step" | "download" | "fullscreen";

/** Of what a figure says, what the element for hosts acts on. */
export type Heard =
  | { readonly type: "ready" | "height"; readonly height: number }
  | { readonly type: "event"; readonly name: EventName; readonly key: string | undefined };

/** Reads what a figure says to its host; undefined where there is nothing to act on. Heights are held to 120–4000. */
export function parseUp(found: unknown): Heard | undefined {
  const { type, minHeight, height = minHeight, name, key } = toFields(found);
  if ((type === "ready" || type === "height") && Number.isFinite(height))
    return { type, height: Math.min(Math.max(height as number, 120), 4000) };
  if (type === "event" && isWord(name, /^(select|step|download|fullscreen)$/))
    return { type, name: name as EventName, key: isWord(key, /^[\w-]{1,64}$/) ? key : undefined };
  return undefined;
}

/** Reads what a host says to its figure; of what it asks for, what is unknown is left out. */
export function parseDown(found: unknown): Down | undefined {
  const { type, lang, theme, country, year, motion } = toFields(found);
  if (type === "hello") return { type };
  if (type !== "set") return undefined;
  return {
    type,
    ...(isWord(lang, /^(ru|en)$/) && { lang: lang as "ru" }),
    ...(isWord(theme, /^(auto|light|dark)$/) && { theme: theme as "auto" }),
    ...(isWord(country, /^[a-z]{3}$/i) && { country: country.toUpperCase() }),
    ...(typeof year === "number" && Number.isInteger(year) && { year }),
    ...(isWord(motion, /^(auto|reduce)$/) && { motion: motion as "auto" }),
  };
}

/** A message of ours as its own enumerable properties, with nothing behind them; empty where it is none, however long. */
function toFields(found: unknown): Readonly<Record<string, unknown>> {
  const { ns, v } = Object(found);
  return { __proto__: null, ...(ns === signature.ns && v === signature.v && (found as object)) };
}

function isWord(found: unknown, shape: RegExp): found is string {
  return typeof found === "string" && shape.test(found);
}
