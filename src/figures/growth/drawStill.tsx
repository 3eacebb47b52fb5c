import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { drawingWidths } from "./drawingWidth";
import { GrowthChart } from "./GrowthChart";
import type { GrowthView } from "./LiveGrowth";
import { toDrawing } from "./toDrawing";

interface StillRequest extends GrowthView {
  readonly hrefOfYear: (year: number | undefined) => string;
}

/**
 * Draws the chart once for each width, as HTML without style attributes, for pages that are displayed before any script
 * runs. recharts draws nothing on a server (its issue 5997), so it needs a document: a browser's, or happy-dom's.
 */
export function drawStill(request: StillRequest): string {
  return Object.entries(drawingWidths)
    .map(([name, width]) => `<div class="growth-still-${name}">${drawSvg(request, width)}</div>`)
    .join("");
}

function drawSvg(request: StillRequest, width: number): string {
  const { messages, year, hrefOfYear } = request;
  const { marks, label, description, names } = toDrawing({ ...request, size: { width } });
  const container = document.createElement("div");
  const root = createRoot(container, { identifierPrefix: `still-${width}-` });
  flushSync(() =>
    root.render(
      <GrowthChart
        {...{ marks, label, description, names, year, hrefOfYear }}
        noDataLabel={messages.common.noData}
        onChooseYear={() => undefined}
        onPoint={() => undefined}
      />,
    ),
  );
  const svg = container.querySelector("svg");
  if (svg === null) throw new Error(`the chart was not drawn: ${label}`);
  for (const styled of [svg, ...svg.querySelectorAll("[style]")]) styled.removeAttribute("style");
  for (const point of svg.querySelectorAll(".growth-point")) point.prepend(toTitle(point));
  const drawn = svg.outerHTML;
  root.unmount();
  return drawn;
}

/** The browser's own SVG tooltip for a point. */
function toTitle(point: Element): Element {
  const title = document.createElementNS(point.namespaceURI, "title");
  title.textContent = point.getAttribute("aria-label");
  return title;
}
