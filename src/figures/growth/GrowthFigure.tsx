import { useEffect, useRef, useState } from "react";
import type { Way } from "../../model/view";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { KeyHint } from "../../ui/KeyHint";
import { useWidth } from "../../ui/useWidth";
import { drawingWidths } from "./drawingWidth";
import { GrowthStill } from "./GrowthStill";
import type { GrowthView, LiveGrowthProps } from "./LiveGrowth";
import { type LoadLive, useLiveGrowth } from "./useLiveGrowth";
import "./growth.css";

export interface GrowthFigureProps
  extends Omit<LiveGrowthProps, "from" | "pointedFirst" | "frameWidth" | "room" | "way"> {
  readonly way?: Way;
  readonly loadLive?: LoadLive;
}

/**
 * Growth in a country as a chart. Shows the still from build time until the reader points at it, focuses it or chooses
 * another view. The live chart then replaces it, first with the same view.
 */
export function GrowthFigure({ loadLive, ...props }: GrowthFigureProps) {
  const { messages, onChooseYear, way = "page" } = props;
  const { ref, width, room } = useWidth<HTMLDivElement>(drawingWidths.desktop);
  const still = useRef<HTMLDivElement>(null);
  const [drawn] = useState<GrowthView>(props);
  const { live, isFailed, load } = useLiveGrowth(ref, loadLive);
  const isOther = !isSameView(props, drawn);
  const isWanted = way === "slide" || isOther;
  useEffect(() => {
    const isDrawn = still.current === null || still.current.childElementCount > 0;
    // After a failure only the reader retries, by the button.
    if ((isWanted || !isDrawn) && !isFailed) load();
  }, [isWanted, isFailed, load]);
  return (
    <div className={`growth-frame is-in-${way} ${props.others ? "has-others" : ""}`} ref={ref}>
      {live === undefined ? (
        <GrowthStill
          ref={still}
          isHidden={isFailed && isOther}
          onIntent={isFailed ? undefined : () => load()}
          onChooseYear={onChooseYear}
        />
      ) : (
        <ErrorBoundary fallback={(_, retry) => <Failure messages={messages} onRetry={retry} />}>
          <live.LiveGrowth
            {...props}
            from={drawn}
            pointedFirst={live.pointed}
            frameWidth={width}
            room={room}
            way={way}
          />
        </ErrorBoundary>
      )}
      <KeyHint words={messages.growth.keys} />
      {isFailed && <Failure messages={messages} onRetry={() => load(true)} />}
    </div>
  );
}

function isSameView(one: GrowthView, other: GrowthView): boolean {
  return (
    one.country === other.country &&
    one.scale === other.scale &&
    one.others === other.others &&
    one.year === other.year &&
    one.format.language === other.format.language
  );
}

interface FailureProps extends Pick<GrowthFigureProps, "messages"> {
  readonly onRetry: () => void;
}

function Failure({ messages, onRetry }: FailureProps) {
  return (
    <p className="growth-failure" role="alert">
      <span>{messages.growth.failed}</span>
      <button type="button" className="button" onClick={onRetry}>
        {messages.common.failed.again}
      </button>
    </p>
  );
}
