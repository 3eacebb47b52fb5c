/** The text size at which a unit of a drawing is a CSS pixel: a drawing is scaled with the text around it. */
export const baseText = 16;

/** A width at which a figure is drawn, scaled into its room. */
export interface DrawingForm {
  readonly name: "narrow" | "phone" | "desk" | "wide";
  /** Of the drawing, in its units. */
  readonly width: number;
  /** Of the narrowest room that it is for, in units; the style sheet has the same in em of the room. */
  readonly from: number;
}

/**
 * The form that fits a room. Before the room can be measured there are all: the style sheet shows the same one, so that
 * nothing moves when the others go.
 *
 * @param forms ascending
 * @param room its width in units of a drawing; 0 before it can be measured
 */
export function toFittingForms(forms: readonly DrawingForm[], room: number): readonly DrawingForm[] {
  const fitting = forms.findLast(({ from }) => from <= room);
  return room === 0 || fitting === undefined ? forms : [fitting];
}
