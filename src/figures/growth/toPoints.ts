import { utcYear } from "d3";
import { type Catalog, perThousandIn } from "../../catalog/catalog";
import { type DatedWhen, isDated, toDays, toYears } from "../../model/calendar";
import type { CountryCode } from "../../model/country";
import type { Derived } from "../../model/derived";
import type { Observation } from "../../model/observation";
import type { CountStatement, Qualifier } from "../../model/statement";
import type { CountScale } from "../../model/view";
import type { Growth } from "./readGrowth";

/** A value of the figure, in the unit of the chosen scale, on a calendar of fractional years. */
export interface GrowthPoint {
  readonly id: string;
  readonly origin: PointOrigin;
  /** People, or people per 1,000 residents. */
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Where it stands: the middle of its period, or the end of one that is longer than a year. */
  readonly at: number;
  /** Its period, as years from 0: all of 2022 is 2022 to 2023. */
  readonly from: number;
  readonly to: number;
  /** The year that choosing it chooses. */
  readonly year: number;
  /** How its value was computed, where the scale is per 1,000 residents. */
  readonly rate: Derived | undefined;
}

/** Whose value a point shows, and how it is drawn: filled, hollow, or hollow and dotted. */
type PointOrigin =
  | { readonly kind: "stated"; readonly statement: CountStatement }
  | { readonly kind: "contested"; readonly statement: CountStatement }
  | { readonly kind: "observed"; readonly observation: Observation };

/** What is drawn, and what cannot be. */
export interface GrowthPoints {
  /** In the order in which a reader goes through them: by time. */
  readonly points: readonly GrowthPoint[];
  /** Years that are shown as having no value, ascending. */
  readonly gaps: readonly number[];
  /** Years that the calendar covers whatever the scale: those of the points, and of what is omitted. */
  readonly years: readonly number[];
  /** Statements that have no place on the scale: their period has no population, or more than one. */
  readonly omitted: readonly CountStatement[];
}

/** The points of a figure on a scale, with what others stated only where `others` is set. */
export function toPoints(
  growth: Growth,
  {
    catalog,
    scale,
    others,
  }: { readonly catalog: Catalog; readonly scale: CountScale; readonly others: boolean },
): GrowthPoints {
  const place = (origin: PointOrigin) => toPoint(origin, { catalog, country: growth.country, scale });
  switch (growth.kind) {
    case "growth": {
      const stated = [growth.before, growth.after].map((statement) => place({ kind: "stated", statement }));
      const contested = others ? growth.others : [];
      const apart = contested.map((statement) => place({ kind: "contested", statement }));
      const omitted = contested.filter((_, index) => apart[index] === undefined);
      return { points: inTime([...stated, ...apart]), gaps: [], years: contested.flatMap(yearsOf), omitted };
    }
    case "single": {
      const points = inTime([place({ kind: "stated", statement: growth.statement })]);
      return {
        points,
        gaps: points.map(({ year }) => year - 1),
        years: yearsOf(growth.statement),
        omitted: points.length === 0 ? [growth.statement] : [],
      };
    }
    case "series": {
      const points = inTime(
        growth.observations.map((observation) => place({ kind: "observed", observation })),
      );
      return { points, gaps: growth.gaps, years: [], omitted: [] };
    }
  }
}

function yearsOf({ period }: CountStatement): readonly number[] {
  return isDated(period) ? toYears(period) : [];
}

interface Placing {
  readonly catalog: Catalog;
  readonly country: CountryCode;
  readonly scale: CountScale;
}

function toPoint(origin: PointOrigin, { catalog, country, scale }: Placing): GrowthPoint | undefined {
  const { id, people, qualifier, when } = readOrigin(origin);
  if (!isDated(when)) return undefined;
  const years = toYears(when);
  const [year] = years;
  if (year === undefined) return undefined;
  const rate =
    scale === "per-thousand" && years.length === 1
      ? perThousandIn(catalog, { people, country, year })
      : undefined;
  const value = scale === "people" ? people : rate?.value;
  if (value === undefined) return undefined;
  const { from, to } = toExtent(when);
  return { id, origin, value, qualifier, from, to, at: years.length > 1 ? to : (from + to) / 2, year, rate };
}

function readOrigin(origin: PointOrigin) {
  if (origin.kind === "observed") {
    const { year, value } = origin.observation;
    return {
      id: `year-${year}`,
      people: value,
      qualifier: "exact" as const,
      when: { kind: "year" as const, year },
    };
  }
  const { id, value, qualifier, period } = origin.statement;
  return { id, people: value, qualifier, when: period };
}

function toExtent(when: DatedWhen): { readonly from: number; readonly to: number } {
  const { first, last } = toDays(when);
  return { from: toYearFraction(first, 0), to: toYearFraction(last, 1) };
}

/** The beginning of a day, or of one so many days later, in years. */
function toYearFraction(date: string, daysLater: number): number {
  const moment = new Date(Date.parse(date) + daysLater * 86_400_000);
  const start = utcYear.floor(moment);
  const length = Number(utcYear.offset(start, 1)) - Number(start);
  return start.getUTCFullYear() + (Number(moment) - Number(start)) / length;
}

function inTime(points: readonly (GrowthPoint | undefined)[]): readonly GrowthPoint[] {
  return points.filter((point) => point !== undefined).sort((one, other) => one.at - other.at);
}
