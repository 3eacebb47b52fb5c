/** A width at which a figure is drawn, scaled into its room. */
export interface DrawingForm {
  readonly name: "phone" | "desk" | "wide";
  /** Of the drawing, in CSS pixels. */
  readonly width: number;
  /** Of the narrowest room that it is for, in CSS pixels. */
  readonly from: number;
}

/**
 * The form that fits a room. Before the room can be measured there are all: the style sheet shows the same one, so that
 * nothing moves when the others go.
 *
 * @param forms ascending
 * @param width of the room, in CSS pixels; 0 before it can be measured
 */
export function toFittingForms(forms: readonly DrawingForm[], width: number): readonly DrawingForm[] {
  const fitting = forms.findLast(({ from }) => from <= width);
  return width === 0 || fitting === undefined ? forms : [fitting];
}
