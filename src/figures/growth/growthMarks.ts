import type { Anchor, Box } from "./placeLabels";
import type { GrowthPoint } from "./toPoints";

/** The words of a label: its first line is the value, set `big` where the value is the finding. */
export interface LabelText {
  readonly size: "big" | "small";
  readonly lines: readonly string[];
}

/** All that is drawn, before it has a place. */
export interface GrowthDrawing {
  readonly points: readonly GrowthPoint[];
  readonly gaps: readonly number[];
  /** Years that the calendar covers at least. */
  readonly years: readonly number[];
  /** The label of each point, by its id. */
  readonly labels: ReadonlyMap<string, LabelText>;
  /** What is written into the band below a growth; undefined where there is none. */
  readonly growth: readonly string[] | undefined;
  readonly tickLabel: (value: number) => string;
}

/** The frame in CSS pixels; its plot is where values are. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** In years: whole ones at both ends. */
  readonly xDomain: readonly [number, number];
  /** From 0, always. */
  readonly yDomain: readonly [number, number];
}

/** A point in its place, with the room of its period and the open end of its qualifier. */
export interface PlacedPoint {
  readonly point: GrowthPoint;
  readonly x: number;
  readonly y: number;
  /** The extent of a period longer than a year; undefined for any other. */
  readonly span: readonly [number, number] | undefined;
  readonly end: "closed" | "soft" | "open-up" | "open-down";
}

export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly anchor: Anchor;
  readonly size: LabelText["size"] | "growth";
  readonly lines: readonly { readonly text: string; readonly y: number; readonly fontSize: number }[];
  /** The room that it takes. */
  readonly box: Box;
}

/** A year on the axis: its band, and the middle of it. */
interface YearBand {
  readonly year: number;
  readonly x0: number;
  readonly x1: number;
  readonly gap: boolean;
}

/** Everything of the figure in CSS pixels of its frame, y downwards. */
export interface GrowthMarks {
  readonly frame: Frame;
  readonly years: readonly YearBand[];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly PlacedLabel[];
  /** The growth in its band below the line, or beside it where the band is too narrow. */
  readonly growth: PlacedLabel | undefined;
  /** Stands below a value that is alone, where no line can lead to it. */
  readonly bar: Box | undefined;
}

/** Whether a point belongs to the line: what others stated stands apart from it. */
export function isOnLine({ point }: Pick<PlacedPoint, "point">): boolean {
  return point.origin.kind !== "contested";
}
