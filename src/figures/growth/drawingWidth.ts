import type { Way } from "../../model/view";

/**
 * Drawing widths of the figure, in its units: for a frame with space for few letters, for a phone, and for any wider
 * frame. The drawing is then scaled to its frame, so that the still from build time and the live chart match to the
 * pixel.
 */
export const drawingWidths = { narrow: 200, phone: 328, desktop: 640 } as const;

/** The least frame widths for the wider drawings, in units; `growth.css` and `slide.css` have the same in em. */
const roomFor = { phone: 256, desktop: 480, slide: 391 } as const;

/** The size of a drawing in CSS pixels; without a height, the height follows from the width. */
export interface DrawingSize {
  readonly width: number;
  readonly height?: number;
}

/** On a slide the figure is beside the text, or below it when `others` is set. The last row of seats must be able to read it. */
const onSlide = { beside: { width: 380, height: 286 }, below: { width: 592, height: 232 } } as const;

/**
 * Returns the drawing size for a frame; `growth.css` selects the stills by the same rule.
 *
 * @param room the width of the frame, in units
 */
export function toDrawingSize(room: number, way: Way, others: boolean): DrawingSize {
  if (way === "slide" && room >= roomFor.slide) return others ? onSlide.below : onSlide.beside;
  if (room < roomFor.phone) return { width: drawingWidths.narrow };
  return { width: room < roomFor.desktop ? drawingWidths.phone : drawingWidths.desktop };
}
