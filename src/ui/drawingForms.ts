/** The text size at which a drawing unit is one CSS pixel: drawings scale with the text around them. */
export const baseText = 16;

/** A width at which a figure is drawn, then scaled to its container. */
export interface DrawingForm {
  readonly name: "narrow" | "phone" | "desk" | "wide";
  /** Width of the drawing, in drawing units. */
  readonly width: number;
  /** Minimum container width, in drawing units; the style sheet repeats it in em of the container. */
  readonly from: number;
}

/**
 * Returns the form that fits the container width. Before the container is measured, returns all forms: the style sheet
 * shows the matching one, so that removing the others shifts no layout.
 *
 * @param forms ascending
 * @param room container width in drawing units; 0 before it can be measured
 */
export function toFittingForms(forms: readonly DrawingForm[], room: number): readonly DrawingForm[] {
  const fitting = forms.findLast(({ from }) => from <= room);
  return room === 0 || fitting === undefined ? forms : [fitting];
}
