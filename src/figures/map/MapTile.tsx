import type { CountryCode } from "../../model/country";
import { takePlainClick } from "../../ui/takePlainClick";
import { toPointing } from "../../ui/toPointing";
import { type CountryMark, describeMark } from "./countryMark";
import { fillOf, overlayOf, patternFill } from "./fillOf";
import type { CountryActions } from "./MapCountry";
import { type Tile, type TileText, tileText } from "./placeTiles";

/** Distance from a tile to its ring, in CSS pixels: the ring stays within the gap between tiles. */
const ringGap = 1.6;

interface MapTileProps {
  readonly tile: Tile;
  readonly mark: CountryMark;
  /** The id of the drawing's patterns. */
  readonly id: string;
  readonly href: string;
  readonly isChosen: boolean;
  readonly isPointed: boolean;
  readonly isStop: boolean;
  readonly actions: Omit<CountryActions, "focus"> & { readonly reach: (code: CountryCode) => void };
}

/** The accessible name begins with the visible text, so that speech control can find the tile by it. */
function nameTile({ name, lines }: TileText, mark: CountryMark): string {
  const seen = [name, ...lines.map(({ text }) => text)].join(" ");
  return `${seen}. ${describeMark(mark)}`;
}

/** A country as a square that links to itself. */
export function MapTile({ tile, mark, id, href, isChosen, isPointed, isStop, actions }: MapTileProps) {
  const { code, x, y, side } = tile;
  const { className, pattern } = fillOf(mark.fill);
  const overlay = patternFill(id, overlayOf(mark.fill));
  const text = tileText(mark, side);
  return (
    <a
      className={`map-tile on-${className}${isChosen ? " is-chosen" : ""}${isPointed ? " is-pointed" : ""}`}
      href={href}
      data-mark={code}
      tabIndex={isStop ? 0 : -1}
      aria-label={nameTile(text, mark)}
      aria-current={isChosen ? "true" : undefined}
      onClick={(event) => takePlainClick(event, () => actions.choose(code))}
      onKeyDown={(event) => actions.press(event, code)}
      onFocus={() => actions.reach(code)}
      onBlur={() => actions.pointAt(undefined)}
      {...toPointing(
        () => actions.pointAt(code),
        () => actions.pointAt(undefined),
      )}
    >
      <rect x={x} y={y} width={side} height={side} className={className} fill={patternFill(id, pattern)} />
      {overlay && <rect x={x} y={y + side * 0.75} width={side} height={side * 0.25} fill={overlay} />}
      <rect
        x={x - ringGap}
        y={y - ringGap}
        width={side + 2 * ringGap}
        height={side + 2 * ringGap}
        className="map-tile-ring"
      />
      <text x={x + side / 2} y={y + text.nameY}>
        {text.name}
      </text>
      {text.lines.map((line) => (
        <text key={line.text} x={x + side / 2} y={y + line.y} fontSize={text.lineSize} className="tile-value">
          {line.text}
        </text>
      ))}
    </a>
  );
}
