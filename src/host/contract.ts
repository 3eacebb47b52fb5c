/** The fields of every message of this version. They distinguish our messages from other messages on a page. */
export const signature = { ns: "cis-figure", v: 1 } as const;

/** The settings that a host can change in a figure. An absent setting keeps its value. */
export interface Settings {
  readonly lang?: "ru" | "en";
  readonly theme?: "auto" | "light" | "dark";
  /** ISO 3166-1 alpha-3, in capitals. */
  readonly country?: string;
  readonly year?: number;
  /** `auto` follows the reader's system; `reduce` turns motion off. A host can reduce motion, never add it. */
  readonly motion?: "auto" | "reduce";
}

/** A message from the host page to the figure. */
export type Down = { readonly type: "hello" } | ({ readonly type: "set" } & Settings);

/**
 * A message from a figure to its host. It is sent with the figure's id, which is its address below `/embed/`:
 * `growth/kaz`. Heights are in CSS pixels.
 */
export type Said =
  | { readonly type: "ready"; readonly lang: string; readonly minHeight: number }
  | { readonly type: "height"; readonly height: number }
  | { readonly type: "state"; readonly query: string }
  | { readonly type: "event"; readonly name: EventName; readonly key?: string }
  | { readonly type: "error"; readonly code: "data" | "render" | "unsupported" };

/** An action of the reader. */
type EventName = "select" | "step" | "download" | "fullscreen";

/** The messages of a figure that `<cis-figure>` acts on. */
export type Heard =
  | { readonly type: "ready" | "height"; readonly height: number }
  | { readonly type: "event"; readonly name: EventName; readonly key: string | undefined };

/** Parses a message from a figure. Undefined if it needs no action. Heights are clamped to 120–4000 CSS pixels. */
export function parseUp(found: unknown): Heard | undefined {
  const { type, minHeight, height = minHeight, name, key } = toFields(found);
  if ((type === "ready" || type === "height") && Number.isFinite(height))
    return { type, height: Math.min(Math.max(height as number, 120), 4000) };
  if (type === "event" && isWord(name, /^(select|step|download|fullscreen)$/))
    return { type, name: name as EventName, key: isWord(key, /^[\w-]{1,64}$/) ? key : undefined };
  return undefined;
}

/** Parses a message from a host; undefined if it is none of ours. Unknown or invalid settings are dropped. */
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

/** The message's own enumerable properties, without a prototype. Empty, and not copied, if the signature is wrong. */
function toFields(found: unknown): Readonly<Record<string, unknown>> {
  const { ns, v } = Object(found);
  return { __proto__: null, ...(ns === signature.ns && v === signature.v && (found as object)) };
}

function isWord(found: unknown, shape: RegExp): found is string {
  return typeof found === "string" && shape.test(found);
}
