import type { Messages } from "../../text/messages";

/** Zoom factor of one press of a button or a key. */
export const zoomStep = 1.6;

interface ZoomButtonsProps {
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly isHome: boolean;
  readonly zoomBy: (factor: number) => void;
  readonly reset: () => void;
  readonly words: Pick<Messages["map"], "zoomIn" | "zoomOut" | "zoomReset">;
}

/**
 * Zoom buttons, for readers without a wheel or a touch screen. At the end of the range a button is `aria-disabled`,
 * because `disabled` would take its keyboard focus away.
 */
export function ZoomButtons({ canZoomIn, canZoomOut, isHome, zoomBy, reset, words }: ZoomButtonsProps) {
  return (
    <div className="map-zoom">
      <button
        type="button"
        aria-label={words.zoomIn}
        aria-disabled={!canZoomIn}
        onClick={() => canZoomIn && zoomBy(zoomStep)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3V13M3 8H13" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        aria-disabled={!canZoomOut}
        onClick={() => canZoomOut && zoomBy(1 / zoomStep)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8H13" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.zoomReset}
        aria-disabled={isHome}
        onClick={() => isHome || reset()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.5 6V2.5H6M10 2.5H13.5V6M13.5 10V13.5H10M6 13.5H2.5V10" />
        </svg>
      </button>
    </div>
  );
}
