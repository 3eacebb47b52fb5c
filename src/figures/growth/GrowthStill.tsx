import { createContext, type MouseEvent, type Ref, useContext, useState } from "react";
import { takePlainClick } from "../../ui/takePlainClick";

/** The chart of a page as HTML, from `drawStill`. Known only where pages are drawn; in a browser it stands in the page. */
export const GrowthStillHtml = createContext("");

interface GrowthStillProps {
  readonly ref: Ref<HTMLDivElement>;
  /** The reader has chosen another view, which cannot be drawn: this one would contradict the words around it. */
  readonly isHidden: boolean;
  /** The reader has turned to the figure. */
  readonly onIntent: (() => void) | undefined;
  readonly onChooseYear: (year: number) => void;
}

/** The chart as it was drawn at build time, for every width; without one, its room. Its points can be chosen already. */
export function GrowthStill({ ref, isHidden, onIntent, onChooseYear }: GrowthStillProps) {
  const html = useContext(GrowthStillHtml);
  // The same object each time: for another one React would write the HTML anew, and the browser does not know it.
  const [content] = useState({ __html: html });
  const chooseYear = (click: MouseEvent<HTMLDivElement>) => {
    const point = click.target instanceof Element ? click.target.closest("[data-year]") : null;
    if (point === null) return;
    takePlainClick(click, () => onChooseYear(Number(point.getAttribute("data-year"))));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its points are the buttons
    // biome-ignore lint/a11y/useKeyWithClickEvents: links answer to Enter with a click
    <div
      ref={ref}
      className="growth-sheet"
      hidden={isHidden}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing
      dangerouslySetInnerHTML={content}
      suppressHydrationWarning
      onPointerOver={onIntent}
      onPointerDown={onIntent}
      onFocus={onIntent}
      onClick={chooseYear}
    />
  );
}
