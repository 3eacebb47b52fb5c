import { QuotedWords } from "../../ui/QuotedWords";
import { toPointFacts, type Wording } from "./growthLabels";
import type { Frame, PlacedPoint } from "./growthMarks";
import { placeTooltip } from "./placeTooltip";

interface GrowthTooltipProps {
  readonly placed: PlacedPoint;
  readonly frame: Frame;
  /** Displayed width of the frame, in CSS pixels. */
  readonly frameWidth: number;
  readonly wording: Wording;
  /** Keeps the tooltip open while the pointer is on it, to read or to magnify it. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** Value, speaker, period, quotation and note of a point. Hidden from screen readers: the mark's name says the same. */
export function GrowthTooltip({ placed, frame, frameWidth, wording, onEnter, onLeave }: GrowthTooltipProps) {
  const { left, width, edge } = placeTooltip(placed, frame, frameWidth);
  const { said, speaker, when, words, note } = toPointFacts(placed.point, wording);
  return (
    <div
      className="growth-tooltip"
      aria-hidden="true"
      style={{ left, width, ...edge }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <p className="growth-tooltip-value">{said}</p>
      <p>{wording.messages.growth.byWhen(speaker, when)}</p>
      {words !== undefined && (
        <p className="growth-tooltip-words">
          <QuotedWords
            quotation={words}
            language={wording.format.language}
            translated={wording.messages.common.translation}
          />
        </p>
      )}
      {note !== undefined && <p className="growth-tooltip-note">{note}</p>}
    </div>
  );
}
