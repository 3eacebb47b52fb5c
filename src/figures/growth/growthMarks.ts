import type { Segment } from "../../ui/segments";
import type { Box } from "./box";
import type { Anchor } from "./placeLabels";
import type { GrowthPoint } from "./toPoints";

/** The words of a label, line by line; its values are set `big` where they are the finding. */
export interface LabelText {
  readonly size: "big" | "small";
  readonly lines: readonly LabelLine[];
}

/** A line is a value, or says of what time it is and who said it. */
export interface LabelLine {
  readonly text: string;
  readonly isValue: boolean;
}

/** All that is drawn, before it has a place. */
export interface GrowthDrawing {
  readonly points: readonly GrowthPoint[];
  readonly gaps: readonly number[];
  /** Years that the calendar covers at least. */
  readonly years: readonly number[];
  /** The label of a point, or of several that stand so close that they share one. */
  readonly label: (points: readonly GrowthPoint[]) => LabelText;
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
  /** The points that it belongs to: the first has its id. */
  readonly points: readonly string[];
  readonly x: number;
  readonly anchor: Anchor;
  readonly size: LabelText["size"];
  readonly lines: readonly (LabelLine & { readonly y: number; readonly fontSize: number })[];
  /** From the label to its point, where it stands too far off to be seen as its own; undefined where it is near. */
  readonly leader: Segment | undefined;
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
  /** Stands below a value that is alone, where no line can lead to it. */
  readonly bar: Box | undefined;
}

/** Whether a point belongs to the line: what others stated stands apart from it. */
export function isOnLine({ point }: Pick<PlacedPoint, "point">): boolean {
  return point.origin.kind !== "contested";
}
