import { createContext, type MouseEvent, type Ref, useContext, useState } from "react";
import { takePlainClick } from "../../ui/takePlainClick";

/** The page's chart as HTML, from `drawStill`. Set only at prerender; in a browser the page already contains it. */
export const GrowthStillHtml = createContext("");

interface GrowthStillProps {
  readonly ref: Ref<HTMLDivElement>;
  /** The reader chose another view, and it failed to load: this still would contradict the text around it. */
  readonly isHidden: boolean;
  /** Called when the pointer or the focus reaches the figure, or a press begins on it. */
  readonly onIntent: (() => void) | undefined;
  readonly onChooseYear: (year: number) => void;
}

/** The chart from build time, for every width; without one, an empty box of its size. A click on a point chooses its year. */
export function GrowthStill({ ref, isHidden, onIntent, onChooseYear }: GrowthStillProps) {
  const html = useContext(GrowthStillHtml);
  // Keeps one object: for a new one React would overwrite the HTML, and the context is empty in a browser.
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
