import { scales } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import type { FigureMessages } from "../text/messages";
import { SegmentedControl } from "../ui/SegmentedControl";

interface GrowthControlsProps {
  readonly messages: FigureMessages<"growth">;
  /** Whether statements of other speakers can be shown. */
  readonly hasOthers: boolean;
}

/** Controls for the scale, and for showing statements of other speakers. */
export function GrowthControls({ messages: { growth }, hasOthers }: GrowthControlsProps) {
  const scale = useAtlas(({ view }) => view.scale);
  const others = useAtlas(({ view }) => view.others);
  const chooseScale = useAtlas((atlas) => atlas.chooseScale);
  const showOthers = useAtlas((atlas) => atlas.showOthers);
  return (
    <div className="figure-controls">
      <SegmentedControl
        label={growth.scaleLabel}
        choices={scales.map((value) => ({ value, label: growth.scales[value] }))}
        chosen={scale}
        onChoose={chooseScale}
      />
      {hasOthers && (
        <label className="growth-switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={others}
            checked={others}
            onChange={(event) => showOthers(event.target.checked)}
          />
          <span>{growth.showOthers}</span>
        </label>
      )}
    </div>
  );
}
