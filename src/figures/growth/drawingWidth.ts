import type { Way } from "../../model/view";

/**
 * The widths that the figure is drawn at, in CSS pixels: on a phone, and in any wider frame. From there it is scaled
 * into its frame, so what was drawn at build time and what is live are the same to the pixel.
 */
export const drawingWidths = { phone: 328, desktop: 640 } as const;

/** The size of a drawing in CSS pixels; without a height it is as high as its width asks for. */
export interface DrawingSize {
  readonly width: number;
  readonly height?: number;
}

/** On a slide the figure stands beside words, or below them where others speak too; it is read from the last row. */
const onSlide = { beside: { width: 380, height: 286 }, below: { width: 592, height: 232 } } as const;

/** At which size the figure is drawn for a frame of a width; `growth.css` shows the stills by the same rule. */
export function toDrawingSize(frameWidth: number, way: Way, others: boolean): DrawingSize {
  if (way === "slide" && frameWidth >= onSlide.beside.width * 0.9)
    return others ? onSlide.below : onSlide.beside;
  return { width: frameWidth < 480 ? drawingWidths.phone : drawingWidths.desktop };
}
