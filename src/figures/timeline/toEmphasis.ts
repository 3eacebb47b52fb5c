import type { AtlasEvent } from "../../model/event";

/** The reader's selection, made here or in another figure. */
export interface Attention {
  /** The id of an event. */
  readonly event: string | undefined;
  /** The id of a place. */
  readonly place: string | undefined;
  readonly country: string | undefined;
}

/** The emphasis of an event: `near` belongs to the selected place or country, `far` does not, `plain`: neither is selected. */
export type Emphasis = "chosen" | "near" | "far" | "plain";

/** A place is more specific than its country: with both selected, the place decides. */
export function toEmphasis(event: AtlasEvent, { event: chosen, place, country }: Attention): Emphasis {
  if (event.id === chosen) return "chosen";
  if (place !== undefined) return event.place === place ? "near" : "far";
  if (country !== undefined) return event.countries.includes(country) ? "near" : "far";
  return "plain";
}
