import { useEffect, useEffectEvent, useState } from "react";
import { nearestYear } from "../figures/map/bins";
import { useAtlas } from "../store/AtlasProvider";
import type { Messages } from "../text/messages";
import { SegmentedControl } from "../ui/SegmentedControl";

interface MapYearsProps {
  /** Ascending, more than one. */
  readonly years: readonly number[];
  /** Whether the years follow one another, so that they can be played. */
  readonly playable: boolean;
  readonly words: Messages["map"];
}

const stepMilliseconds = 1200;

/** The year of the map: a slider that plays where the years follow one another, else a choice. */
export function MapYears({ years, playable, words }: MapYearsProps) {
  const shown = useAtlas(({ view }) => nearestYear(years, view.year)) ?? 0;
  const chooseYear = useAtlas((atlas) => atlas.chooseYear);
  const [playing, setPlaying] = useState(false);
  const position = years.indexOf(shown);
  const step = useEffectEvent(() => {
    const next = years[position + 1];
    if (next !== undefined) chooseYear(next);
    if (position + 1 >= years.length - 1) setPlaying(false);
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(step, stepMilliseconds);
    return () => clearInterval(timer);
  }, [playing]);

  if (!playable) {
    return (
      <SegmentedControl
        label={words.yearLabel}
        choices={years.map((year) => ({ value: String(year), label: String(year) }))}
        chosen={String(shown)}
        onChoose={(year) => chooseYear(Number(year))}
      />
    );
  }
  const play = () => {
    if (!playing && position === years.length - 1) chooseYear(years[0] ?? shown);
    setPlaying(!playing);
  };
  return (
    <div className="map-years">
      <button
        type="button"
        className="map-play"
        aria-label={playing ? words.pause : words.play}
        onClick={play}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            d={playing ? "M5 3V13M11 3V13" : "M5 2.8V13.2L13 8Z"}
            className={playing ? "is-pause" : undefined}
          />
        </svg>
      </button>
      <label>
        <span className="visually-hidden">{words.yearLabel}</span>
        <input
          type="range"
          min={0}
          max={years.length - 1}
          step={1}
          value={position}
          aria-valuetext={words.shownYear(shown)}
          onChange={({ target }) => {
            setPlaying(false);
            chooseYear(years[target.valueAsNumber] ?? shown);
          }}
        />
        <span className="map-year-ticks" aria-hidden="true">
          {years.map((year) => (
            <span key={year} className={year === shown ? "is-shown" : undefined}>
              {year}
            </span>
          ))}
        </span>
      </label>
    </div>
  );
}
