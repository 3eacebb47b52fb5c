import type { Truth } from "../../model/answers";

/** A value with its label: «240 тысяч». */
export interface LabelledValue {
  readonly value: number;
  readonly label: string;
}

/** What somebody stated, as it is revealed. */
export interface StatedValue extends LabelledValue {
  readonly qualifier: Truth["qualifier"];
  /** Below its label: «сказано». */
  readonly note: string;
}

/** The room of a drawing, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Whole tenths of a CSS pixel. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
