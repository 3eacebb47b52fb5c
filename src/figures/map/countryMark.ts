import type { CisStatus, CountryCode } from "../../model/country";
import type { Observation } from "../../model/observation";
import type { Lens } from "../../model/view";
import type { Format } from "../../text/format";
import type { FigureMessages } from "../../text/messages";
import type { Bin } from "./bins";

/** The messages and number formats that a lens uses. */
export interface LensWords {
  readonly messages: FigureMessages<"map">;
  readonly format: Format;
}

/** How a country is filled. An unknown value has its own look, outside the scale. */
export type CountryFill =
  | { readonly kind: "plain" }
  | { readonly kind: "bin"; readonly bin: Bin; readonly status: Observation["status"] }
  | { readonly kind: "missing" }
  | { readonly kind: "status"; readonly status: Exclude<CisStatus["kind"], "not-member"> };

/** A country as a lens shows it: texts and a fill, not yet placed in pixels. */
export interface CountryMark {
  readonly code: CountryCode;
  readonly name: string;
  readonly fill: CountryFill;
  /** Short text for a tile: `0,18`, «нет данных». */
  readonly value: string;
  /** The value with its unit and year, or the reason why there is none. */
  readonly detail: string;
  /** Further remarks, one line each. */
  readonly notes: readonly string[];
  /** The label on the map; undefined when the country has none. */
  readonly label: MarkLabel | undefined;
}

/** The label of a country: over it, or beside it with a leader line when it does not fit. */
export interface MarkLabel {
  /** A number or a few words; undefined when the name is enough. */
  readonly value: string | undefined;
  /**
   * The lines below the value; the last is the name of the country. In a statement the first line, «добровольцев»,
   * is dropped when there is little room; the qualifier, «в крупных инициативах», is always kept.
   */
  readonly lines: readonly string[];
  /** `statement`: said by a speaker, in large type; `finding`: the title names the country; `value`: any other. */
  readonly rank: "statement" | "finding" | "value";
}

/** The legend of colours and patterns. */
export interface Legend {
  /** The edges of the five bins as text; undefined when the lens has no scale. */
  readonly scale:
    | { readonly edges: readonly string[]; readonly unit: string; readonly method: string }
    | undefined;
  readonly entries: readonly { readonly fill: CountryFill; readonly label: string }[];
  /** The full sentences behind the labels on the map, for a lens whose colours have no meaning. */
  readonly lines: readonly string[];
}

/** The content of the map for one lens. */
export interface MapLayer {
  readonly lens: Lens;
  readonly title: string;
  readonly subtitle: string;
  /** The years of the lens, ascending; empty when the lens has no years. */
  readonly years: readonly number[];
  /** Years without published data, ascending: gaps between `years`, or after them. */
  readonly unpublished: readonly number[];
  /** The year that is shown; undefined when the lens has no years. */
  readonly year: number | undefined;
  /** In the alphabetical order of the language. */
  readonly marks: readonly CountryMark[];
  readonly legend: Legend;
  /** The table of the same values: column headings, and rows of the same length. */
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Ids of the sources. */
  readonly sources: readonly string[];
}

/** The text alternative of a mark: one sentence, followed by the notes that are sentences of their own. */
export function describeMark({ name, detail, notes }: CountryMark): string {
  return notes.reduce((said, note) => {
    if (!note.endsWith(".")) return `${said}; ${note}`;
    return `${said.replace(/\.$/, "")}. ${note}`;
  }, `${name}: ${detail}`);
}

/** The countries with the greatest known value: several when they are equal, none when no value is known. */
export function greatestOf(values: ReadonlyMap<CountryCode, number>): readonly CountryCode[] {
  const greatest = Math.max(...values.values());
  return [...values].filter(([, value]) => value === greatest).map(([code]) => code);
}

/** The legend of a static drawing: without the fills that no country has. */
export function toUsedLegend({ legend, marks }: Pick<MapLayer, "legend" | "marks">): Legend {
  const isUsed = (fill: CountryFill) => marks.some((mark) => keyOf(mark.fill) === keyOf(fill));
  return { ...legend, entries: legend.entries.filter(({ fill }) => isUsed(fill)) };
}

/** The identity of a legend entry: its pattern, regardless of the colour below it. */
function keyOf(fill: CountryFill): string {
  return fill.kind === "bin" || fill.kind === "status" ? `${fill.kind} ${fill.status}` : fill.kind;
}
