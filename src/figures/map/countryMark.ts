import type { CisStatus, CountryCode } from "../../model/country";
import type { Observation } from "../../model/observation";
import type { Lens } from "../../model/view";
import type { Format } from "../../text/format";
import type { FigureMessages } from "../../text/messages";
import type { Bin } from "./bins";

/** The words of a lens and the numbers in them. */
export interface LensWords {
  readonly messages: FigureMessages<"map">;
  readonly format: Format;
}

/** How a country is filled. What is not known has its own look, outside the scale. */
export type CountryFill =
  | { readonly kind: "plain" }
  | { readonly kind: "bin"; readonly bin: Bin; readonly status: Observation["status"] }
  | { readonly kind: "missing" }
  | { readonly kind: "status"; readonly status: Exclude<CisStatus["kind"], "not-member"> };

/** A country as a lens shows it, in words and a fill: not yet in pixels. */
export interface CountryMark {
  readonly code: CountryCode;
  readonly name: string;
  readonly fill: CountryFill;
  /** A few letters for a tile: `0,18`, «нет данных». */
  readonly value: string;
  /** The value with its unit and year, or why there is none. */
  readonly detail: string;
  /** What else has to be said of it, a line each. */
  readonly notes: readonly string[];
  /** What is written on the map; undefined where nothing is. */
  readonly label: MarkLabel | undefined;
}

/** What is written on a country, or beside it with a line to it where it has no room. */
export interface MarkLabel {
  /** A number or a few words; undefined where the name says it all. */
  readonly value: string | undefined;
  /**
   * What stands below the value, a line each; the name of the country is the last. Below a statement the first line, «добровольцев»,
   * is left out where there is little room; what narrows it, «в крупных инициативах», never is.
   */
  readonly lines: readonly string[];
  /** `statement`: said by somebody, set large; `finding`: the title names the country; `value`: any other. */
  readonly rank: "statement" | "finding" | "value";
}

/** What the colours and patterns mean. */
export interface Legend {
  /** The edges of the five bins, written out; undefined where the lens has no scale. */
  readonly scale:
    | { readonly edges: readonly string[]; readonly unit: string; readonly method: string }
    | undefined;
  readonly entries: readonly { readonly fill: CountryFill; readonly label: string }[];
  /** What the labels on the map say in full, where colours say nothing. */
  readonly lines: readonly string[];
}

/** All that the map shows through one lens. */
export interface MapLayer {
  readonly lens: Lens;
  readonly title: string;
  readonly subtitle: string;
  /** The years that the lens has, ascending; none where it does not go by years. */
  readonly years: readonly number[];
  /** Years of which nothing is published, ascending: gaps among the years, or after them. */
  readonly unpublished: readonly number[];
  /** The year that is shown; undefined where the lens does not go by years. */
  readonly year: number | undefined;
  /** By the alphabet of the language. */
  readonly marks: readonly CountryMark[];
  readonly legend: Legend;
  /** The table of the same values: its heads, then its rows, each as long. */
  readonly table: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Ids of the sources. */
  readonly sources: readonly string[];
}

/** The whole of a mark, for those who do not see it: one sentence, with the notes that are sentences after it. */
export function describeMark({ name, detail, notes }: CountryMark): string {
  return notes.reduce((said, note) => {
    if (!note.endsWith(".")) return `${said}; ${note}`;
    return `${said.replace(/\.$/, "")}. ${note}`;
  }, `${name}: ${detail}`);
}

/** The marks with the greatest of the values that are known; several where they are equal, none where none is known. */
export function greatestOf(values: ReadonlyMap<CountryCode, number>): readonly CountryCode[] {
  const greatest = Math.max(...values.values());
  return [...values].filter(([, value]) => value === greatest).map(([code]) => code);
}

/** The legend of a drawing that stands still: without the fills that no country has. */
export function toUsedLegend({ legend, marks }: Pick<MapLayer, "legend" | "marks">): Legend {
  const isUsed = (fill: CountryFill) => marks.some((mark) => keyOf(mark.fill) === keyOf(fill));
  return { ...legend, entries: legend.entries.filter(({ fill }) => isUsed(fill)) };
}

/** What an entry of the legend stands for: a pattern, whatever the colour below it. */
function keyOf(fill: CountryFill): string {
  return fill.kind === "bin" || fill.kind === "status" ? `${fill.kind} ${fill.status}` : fill.kind;
}
