import { useEffect, useMemo, useState } from "react";
import type { Way } from "../../model/view";
import { toDrawingSize } from "./drawingWidth";
import { GrowthChart } from "./GrowthChart";
import type { GrowthPointMarksProps } from "./GrowthPointMarks";
import { GrowthTooltip } from "./GrowthTooltip";
import { type DrawingRequest, toDrawing } from "./toDrawing";
import { usePointed } from "./usePointed";

/** What the chart shows, and in which words. */
export interface GrowthView extends Omit<DrawingRequest, "size"> {
  /** The chosen year; undefined: none. */
  readonly year: number | undefined;
}

export interface LiveGrowthProps
  extends GrowthView,
    Pick<GrowthPointMarksProps, "onChooseYear" | "hrefOfYear"> {
  /** What is shown first, for a moment: the view that was drawn in this place. */
  readonly from: GrowthView;
  /** The point that the pointer is on already. */
  readonly pointedFirst: string | undefined;
  /** In CSS pixels. */
  readonly frameWidth: number;
  /** The same in units of a drawing. */
  readonly room: number;
  readonly way: Way;
}

/** The chart with its tooltip, scaled into its frame. */
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
