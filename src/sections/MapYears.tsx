import { useEffect, useEffectEvent, useId } from "react";
import { nearestYear } from "../figures/map/bins";
import { useAtlas } from "../store/AtlasProvider";
import type { Format } from "../text/format";
import { formatList } from "../text/formatList";
import type { Messages } from "../text/messages";
import { SegmentedControl } from "../ui/SegmentedControl";
import { nextYear } from "./nextYear";

interface MapYearsProps {
  /** Ascending, more than one. */
  readonly years: readonly number[];
  /** Years without published values, ascending: shown, but not selectable. */
  readonly unpublished: readonly number[];
  /** Whether the years form a sequence that can be played. */
  readonly playable: boolean;
  readonly isPlaying: boolean;
  readonly onPlay: (isPlaying: boolean) => void;
  readonly words: Messages["map"];
  readonly format: Format;
}

/** The year control of the map: a slider with a play button if `playable`, else a segmented control. */
export function MapYears(props: MapYearsProps) {
  const { years, words } = props;
  const shown = useAtlas(({ view }) => nearestYear(years, view.year)) ?? 0;
  const chooseYear = useAtlas((atlas) => atlas.chooseYear);
  if (props.playable) return <YearSlider {...props} shown={shown} chooseYear={chooseYear} />;
  return (
    <SegmentedControl
      label={words.yearLabel}
      choices={years.map((year) => ({ value: String(year), label: String(year) }))}
      chosen={String(shown)}
      onChoose={(year) => chooseYear(Number(year))}
    />
  );
}

interface YearSliderProps extends MapYearsProps {
  readonly shown: number;
  readonly chooseYear: (year: number) => void;
}

function YearSlider({ shown, chooseYear, ...props }: YearSliderProps) {
  const { years, unpublished, isPlaying, onPlay, words, format } = props;
  const id = useId();
  const covered = [...years, ...unpublished].sort((one, other) => one - other);
  usePlayedYears(props, shown, chooseYear);
  const play = () => {
    if (!isPlaying && shown === years.at(-1)) chooseYear(years[0] ?? shown);
    onPlay(!isPlaying);
  };
  return (
    <div className="map-years">
      <PlayButton isPlaying={isPlaying} play={play} words={words} />
      <div className="map-year">
        <label>
          <span className="visually-hidden">{words.yearLabel}</span>
          <input
            type="range"
            min={covered[0]}
            max={covered.at(-1)}
            step={1}
            value={shown}
            aria-valuetext={words.shownYear(shown)}
            aria-describedby={unpublished.length > 0 ? id : undefined}
            onChange={({ target }) => {
              onPlay(false);
              chooseYear(nextYear(years, shown, target.valueAsNumber));
            }}
          />
          <YearTicks {...{ covered, unpublished, shown }} />
        </label>
        {unpublished.length > 0 && (
          <p id={id} className="map-year-gaps">
            {words.unpublished(formatList(format.language, unpublished.map(String)), unpublished.length)}
          </p>
        )}
      </div>
    </div>
  );
}

const stepMilliseconds = 1200;

/** Steps through the years, skips gaps, and stops at the last. */
function usePlayedYears(
  { years, isPlaying, onPlay }: MapYearsProps,
  shown: number,
  chooseYear: (year: number) => void,
): void {
  const step = useEffectEvent(() => {
    const next = years[years.indexOf(shown) + 1];
    if (next !== undefined) chooseYear(next);
    if (next === undefined || next === years.at(-1)) onPlay(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(step, stepMilliseconds);
    return () => clearInterval(timer);
  }, [isPlaying]);
}

interface PlayButtonProps {
  readonly isPlaying: boolean;
  readonly play: () => void;
  readonly words: Messages["map"];
}

function PlayButton({ isPlaying, play, words }: PlayButtonProps) {
  return (
    <button
      type="button"
      className="map-play"
      aria-label={isPlaying ? words.pause : words.play}
      onClick={play}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={isPlaying ? "M5 3V13M11 3V13" : "M5 2.8V13.2L13 8Z"}
          className={isPlaying ? "is-pause" : undefined}
        />
      </svg>
    </button>
  );
}

interface YearTicksProps {
  readonly covered: readonly number[];
  readonly unpublished: readonly number[];
  readonly shown: number;
}

function YearTicks({ covered, unpublished, shown }: YearTicksProps) {
  return (
    <span className="map-year-ticks" aria-hidden="true">
      {covered.map((year) => (
        <span
          key={year}
          className={unpublished.includes(year) ? "is-gap" : year === shown ? "is-shown" : undefined}
        >
          {year}
        </span>
      ))}
    </span>
  );
}
