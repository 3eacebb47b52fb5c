/**
 * The widths that the figure is drawn at, in CSS pixels: on a phone, and in any wider frame. From there it is scaled
 * into its frame, so what was drawn at build time and what is live are the same to the pixel.
 */
export const drawingWidths = { phone: 328, desktop: 640 } as const;

/** At which width the figure is drawn for a frame of a width; `growth.css` shows the stills by the same rule. */
export function toDrawingWidth(frameWidth: number): number {
  return frameWidth < 480 ? drawingWidths.phone : drawingWidths.desktop;
}
