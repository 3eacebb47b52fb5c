import type { Truth } from "../../model/answers";

/** A value with its label: «240 тысяч». */
export interface LabelledValue {
  readonly value: number;
  readonly label: string;
}

/** A stated value, shown at the reveal. */
export interface StatedValue extends LabelledValue {
  readonly qualifier: Truth["qualifier"];
  /** Shown below or after its label: «сказано». */
  readonly note: string;
}

/** The size of a drawing, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Rounds to tenths of a CSS pixel. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
