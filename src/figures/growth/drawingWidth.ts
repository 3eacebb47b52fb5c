import type { Way } from "../../model/view";

/**
 * The widths that the figure is drawn at, in its units: in a frame that has room for few letters, on a phone, and in any
 * wider frame. From there it is scaled into its frame, so what was drawn at build time and what is live are the same to
 * the pixel.
 */
export const drawingWidths = { narrow: 200, phone: 328, desktop: 640 } as const;

/** The narrowest rooms of the wider drawings, in units; `growth.css` has the same in em. */
const roomFor = { phone: 256, desktop: 480, slide: 391 } as const;

/** The size of a drawing in CSS pixels; without a height it is as high as its width asks for. */
export interface DrawingSize {
  readonly width: number;
  readonly height?: number;
}

/** On a slide the figure stands beside words, or below them where others speak too; it is read from the last row. */
const onSlide = { beside: { width: 380, height: 286 }, below: { width: 592, height: 232 } } as const;

/**
 * At which size the figure is drawn for a frame; `growth.css` shows the stills by the same rule.
 *
 * @param room the width of the frame, in units
 */
export function toDrawingSize(room: number, way: Way, others: boolean): DrawingSize {
  if (way === "slide" && room >= roomFor.slide) return others ? onSlide.below : onSlide.beside;
  if (room < roomFor.phone) return { width: drawingWidths.narrow };
  return { width: room < roomFor.desktop ? drawingWidths.phone : drawingWidths.desktop };
}
