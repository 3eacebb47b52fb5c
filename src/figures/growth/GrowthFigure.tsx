import { lazy, Suspense, startTransition, useEffect, useMemo, useState } from "react";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { GrowthPlaceholder } from "./GrowthPlaceholder";
import { GrowthTooltip } from "./GrowthTooltip";
import { type DrawingRequest, toDrawing } from "./toDrawing";
import "./growth.css";

export interface GrowthFigureProps extends DrawingRequest {
  /** The chosen year; undefined: none. */
  readonly year: number | undefined;
  readonly onChooseYear: (year: number | undefined) => void;
}

/**
 * Growth in a country as a chart. The chart's library comes after the first paint; what stands in its place has its
 * size, and stays until the chart is there.
 */
export function GrowthFigure(props: GrowthFigureProps) {
  const { catalog, messages, format, country, scale, others, width, year, onChooseYear } = props;
  const { marks, label, description, names, wording } = useMemo(
    () => toDrawing({ catalog, messages, format, country, scale, others, width }),
    [catalog, messages, format, country, scale, others, width],
  );
  const [live, setLive] = useState(false);
  const [pointed, setPointed] = useState<string>();
  useEffect(() => startTransition(() => setLive(true)), []);
  const placeholder = (notice: string) => (
    <GrowthPlaceholder frame={marks.frame} label={label} notice={notice} />
  );
  const waiting = placeholder("");
  const pointedAt = marks.points.find(({ point }) => point.id === pointed);
  return (
    <div className="growth-frame">
      <ErrorBoundary fallback={() => placeholder(messages.growth.failed)}>
        <Suspense fallback={waiting}>
          {live ? (
            <GrowthChart
              marks={marks}
              label={label}
              description={description}
              names={names}
              noDataLabel={messages.common.noData}
              year={year}
              onChooseYear={onChooseYear}
              onPoint={setPointed}
            />
          ) : (
            waiting
          )}
        </Suspense>
      </ErrorBoundary>
      {pointedAt && <GrowthTooltip placed={pointedAt} frame={marks.frame} wording={wording} />}
    </div>
  );
}

const GrowthChart = lazy(() => import("./GrowthChart").then(({ GrowthChart }) => ({ default: GrowthChart })));
