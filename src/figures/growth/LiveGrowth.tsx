import { useEffect, useMemo, useState } from "react";
import type { Way } from "../../model/view";
import { toDrawingSize } from "./drawingWidth";
import { GrowthChart } from "./GrowthChart";
import type { GrowthPointMarksProps } from "./GrowthPointMarks";
import { GrowthTooltip } from "./GrowthTooltip";
import { type DrawingRequest, toDrawing } from "./toDrawing";
import { usePointed } from "./usePointed";

/** The view that the chart shows, and its texts. */
export interface GrowthView extends Omit<DrawingRequest, "size"> {
  /** Undefined when no year is chosen. */
  readonly year: number | undefined;
}

export interface LiveGrowthProps
  extends GrowthView,
    Pick<GrowthPointMarksProps, "onChooseYear" | "hrefOfYear"> {
  /** The view of the still, shown in the first render only. */
  readonly from: GrowthView;
  /** Id of the point under the pointer at mount. */
  readonly pointedFirst: string | undefined;
  /** In CSS pixels. */
  readonly frameWidth: number;
  /** The same width in units of a drawing. */
  readonly room: number;
  readonly way: Way;
}

/** The chart with its tooltip, scaled to its frame. */
export function LiveGrowth(props: LiveGrowthProps) {
  const { from, pointedFirst, frameWidth, room, way, onChooseYear, hrefOfYear, ...view } = props;
  const [isTaken, setTaken] = useState(false);
  useEffect(() => setTaken(true), []);
  const { catalog, messages, format, country, scale, others, year } = isTaken ? view : from;
  const size = useMemo(() => toDrawingSize(room, way, others), [room, way, others]);
  const { marks, label, description, names, wording } = useMemo(
    () => toDrawing({ catalog, messages, format, country, scale, others, size }),
    [catalog, messages, format, country, scale, others, size],
  );
  const { pointed, pointAt } = usePointed(pointedFirst);
  const pointedAt = marks.points.find(({ point }) => point.id === pointed);
  return (
    <div className="growth-sheet">
      <GrowthChart
        {...{ marks, label, description, names, year, onChooseYear, hrefOfYear }}
        noDataLabel={messages.common.noData}
        onPoint={pointAt}
      />
      {pointedAt && (
        <GrowthTooltip
          placed={pointedAt}
          frame={marks.frame}
          onEnter={() => pointAt(pointedAt.point.id)}
          onLeave={() => pointAt(undefined)}
          {...{ frameWidth, wording }}
        />
      )}
    </div>
  );
}
