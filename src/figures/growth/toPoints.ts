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
  /** Its place on the axis: the middle of its period, or the end of a period that touches several years. */
  readonly at: number;
  /** Its period in fractional years: all of 2022 is 2022 to 2023. */
  readonly from: number;
  readonly to: number;
  /** The year that a press on the point chooses. */
  readonly year: number;
  /** The computation of its value per 1,000 residents; undefined on the scale of people. */
  readonly rate: Derived | undefined;
}

/** The origin of a point's value; it decides the look of the mark. */
type PointOrigin =
  | { readonly kind: "stated"; readonly statement: CountStatement }
  | { readonly kind: "contested"; readonly statement: CountStatement }
  | { readonly kind: "observed"; readonly observation: Observation };

/** The points of the figure, and the statements without a point. */
export interface GrowthPoints {
  /** By time, which is also the order of keyboard navigation. */
  readonly points: readonly GrowthPoint[];
  /** Years that are marked as having no value, ascending. */
  readonly gaps: readonly number[];
  /** Years of statements that a scale may omit. The axis includes them on every scale. */
  readonly years: readonly number[];
  /** Statements that cannot be drawn on the scale: their period has no population, or more than one. */
  readonly omitted: readonly CountStatement[];
}

/** Converts the values of a figure to points on a scale; statements from outside the article only when `others` is set. */
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

/** The start of the day `daysLater` days after a date, in fractional years. */
function toYearFraction(date: string, daysLater: number): number {
  const moment = new Date(Date.parse(date) + daysLater * 86_400_000);
  const start = utcYear.floor(moment);
  const length = Number(utcYear.offset(start, 1)) - Number(start);
  return start.getUTCFullYear() + (Number(moment) - Number(start)) / length;
}

function inTime(points: readonly (GrowthPoint | undefined)[]): readonly GrowthPoint[] {
  return points.filter((point) => point !== undefined).sort((one, other) => one.at - other.at);
}
