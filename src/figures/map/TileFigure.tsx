import { useId, useMemo } from "react";
import type { CountryCode } from "../../model/country";
import type { Messages } from "../../text/messages";
import { KeyHint } from "../../ui/KeyHint";
import type { CountryMark } from "./countryMark";
import type { MapHands } from "./MapFigure";
import { MapPatterns } from "./MapPatterns";
import { MapTile } from "./MapTile";
import { placeTiles } from "./placeTiles";
import { useRovingFocus } from "./useRovingFocus";
import "./map.css";

interface TileFigureProps {
  /** In CSS pixels. */
  readonly width: number;
  readonly title: string;
  readonly marks: readonly CountryMark[];
  readonly chosenCountry: CountryCode | undefined;
  readonly pointedCountry: CountryCode | undefined;
  readonly hands: MapHands;
  readonly words: Messages["map"];
}

/** The countries as equal squares: the same fills, the same choice, the same keys as on the map. */
export function TileFigure({
  width,
  title,
  marks,
  chosenCountry,
  pointedCountry,
  hands,
  words,
}: TileFigureProps) {
  const id = useId();
  const grid = useMemo(() => placeTiles(width), [width]);
  const { choose, pointAt } = hands.countries;
  const { stop, setStop, press } = useRovingFocus({
    points: grid.tiles.map(({ code, x, y }) => ({ id: code, x, y })),
    first: chosenCountry,
    choose,
  });
  const reach = (code: CountryCode) => {
    setStop(code);
    pointAt(code);
  };
  return (
    <div className="map-figure">
      {/* biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset */}
      <svg
        viewBox={`0 0 ${grid.width} ${grid.height}`}
        className="map-svg is-tiles"
        role="group"
        aria-label={words.tilesName(title)}
        aria-describedby={`${id}-keys`}
      >
        <MapPatterns id={id} zoom={1} />
        {grid.tiles.map((tile) => {
          const mark = marks.find(({ code }) => code === tile.code);
          return (
            mark && (
              <MapTile
                key={tile.code}
                tile={tile}
                mark={mark}
                id={id}
                href={hands.hrefOf(tile.code)}
                isChosen={tile.code === chosenCountry}
                isPointed={tile.code === pointedCountry}
                isStop={tile.code === stop}
                actions={{ choose, pointAt, press, reach }}
              />
            )
          );
        })}
      </svg>
      <KeyHint id={`${id}-keys`} words={words.tileKeys} />
    </div>
  );
}
