import type { Segment } from "../../ui/segments";
import type { Box } from "./box";
import type { Anchor } from "./placeLabels";
import type { GrowthPoint } from "./toPoints";

/** The lines of a label; `big` when its value is the finding. */
export interface LabelText {
  readonly size: "big" | "small";
  readonly lines: readonly LabelLine[];
}

/** A line of a label: a value, or the text beside it (unit, speaker, period). */
export interface LabelLine {
  readonly text: string;
  readonly isValue: boolean;
}

/** The content of the drawing before placement. */
export interface GrowthDrawing {
  readonly points: readonly GrowthPoint[];
  readonly gaps: readonly number[];
  /** Years that the axis includes even when they have no point. */
  readonly years: readonly number[];
  /** The label of a point, or of several points that share one because they are close. */
  readonly label: (points: readonly GrowthPoint[]) => LabelText;
  readonly tickLabel: (value: number) => string;
}

/** The frame in CSS pixels; `plot` is the area of the values. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** In years, whole at both ends. */
  readonly xDomain: readonly [number, number];
  /** Always starts at 0. */
  readonly yDomain: readonly [number, number];
}

/** A placed point, with the extent of its period and the line end that shows its qualifier. */
export interface PlacedPoint {
  readonly point: GrowthPoint;
  readonly x: number;
  readonly y: number;
  /** The horizontal extent of a period longer than a year; undefined for shorter ones. */
  readonly span: readonly [number, number] | undefined;
  readonly end: "closed" | "soft" | "open-up" | "open-down";
}

export interface PlacedLabel {
  readonly id: string;
  /** Ids of the points that share the label; the first is the label's id. */
  readonly points: readonly string[];
  readonly x: number;
  readonly anchor: Anchor;
  readonly size: LabelText["size"];
  readonly lines: readonly (LabelLine & { readonly y: number; readonly fontSize: number })[];
  /** The line to the point, for a label too far away to be recognised as its own; undefined when it is near. */
  readonly leader: Segment | undefined;
  /** The label's bounding box. */
  readonly box: Box;
}

/** The band of a year on the axis; `gap` marks it as having no value. */
interface YearBand {
  readonly year: number;
  readonly x0: number;
  readonly x1: number;
  readonly gap: boolean;
}

/** All marks of the figure, in CSS pixels of its frame, y downwards. */
export interface GrowthMarks {
  readonly frame: Frame;
  readonly years: readonly YearBand[];
  readonly ticks: readonly { readonly value: number; readonly y: number; readonly text: string }[];
  readonly points: readonly PlacedPoint[];
  readonly labels: readonly PlacedLabel[];
  /** The bar below a single value, which has no line; undefined otherwise. */
  readonly bar: Box | undefined;
}

/** Whether a point belongs to the line. Statements from outside the article do not. */
export function isOnLine({ point }: Pick<PlacedPoint, "point">): boolean {
  return point.origin.kind !== "contested";
}
