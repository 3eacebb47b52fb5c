import { toLevel } from "../figures/timeline/toStep";
import { levels } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import type { FigureMessages } from "../text/messages";
import { SegmentedControl } from "../ui/SegmentedControl";

/** The level control, with buttons to zoom in or out by one level. */
export function TimelineControls({
  messages: { timeline },
}: {
  readonly messages: FigureMessages<"timeline">;
}) {
  const level = useAtlas(({ view }) => view.level);
  const chooseLevel = useAtlas((atlas) => atlas.chooseLevel);
  return (
    <>
      <SegmentedControl
        label={timeline.levelLabel}
        choices={levels.map((value) => ({ value, label: timeline.levels[value] }))}
        chosen={level}
        onChoose={chooseLevel}
      />
      <div className="timeline-zoom">
        {([-1, 1] as const).map((by) => {
          const next = toLevel(level, by);
          return (
            <button
              key={by}
              type="button"
              aria-label={by === 1 ? timeline.zoomIn : timeline.zoomOut}
              title={by === 1 ? timeline.zoomIn : timeline.zoomOut}
              aria-disabled={next === undefined}
              onClick={() => next !== undefined && chooseLevel(next)}
            >
              {by === 1 ? "+" : "−"}
            </button>
          );
        })}
      </div>
    </>
  );
}
