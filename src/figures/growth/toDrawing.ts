import type { Catalog } from "../../catalog/catalog";
import type { CountryCode } from "../../model/country";
import type { CountScale } from "../../model/view";
import type { Format } from "../../text/format";
import { toHeadline } from "../../text/headline";
import type { FigureMessages } from "../../text/messages";
import { describeGrowth, nameCounted } from "./describeGrowth";
import type { DrawingSize } from "./drawingWidth";
import { toLabel, toMarkName, toPointName, toTickText, type Wording } from "./growthLabels";
import type { GrowthMarks } from "./growthMarks";
import { isLow, placeGrowth } from "./placeGrowth";
import { readGrowth } from "./readGrowth";
import { toPoints } from "./toPoints";

/** The view to draw, with its texts and size. */
export interface DrawingRequest {
  readonly catalog: Catalog;
  readonly messages: FigureMessages<"growth">;
  readonly format: Format;
  readonly country: CountryCode;
  readonly scale: CountScale;
  /** Whether statements from outside the article are shown. */
  readonly others: boolean;
  readonly size: DrawingSize;
}

/** The props of a chart: its marks, and its texts for assistive technology. */
export interface Drawing {
  readonly marks: GrowthMarks;
  readonly label: string;
  readonly description: string;
  readonly names: ReadonlyMap<string, string>;
  readonly wording: Wording;
}

/** Reads the values of the figure, words its labels and places its marks. */
export function toDrawing(request: DrawingRequest): Drawing {
  const { catalog, messages, format, country, scale, others, size } = request;
  const wording = { catalog, messages, format, scale };
  const growth = readGrowth(catalog, country);
  const { points, gaps, years } = toPoints(growth, { catalog, scale, others });
  const { by, title } = describeGrowth(growth, wording);
  const phrases = points.map((point) => toPointName(point, wording));
  const marks = placeGrowth(
    {
      points,
      gaps,
      years,
      label: (together) => toLabel(together, { wording, width: size.width, isLow: isLow(size) }),
      tickLabel: (value) => toTickText(value, wording),
    },
    size,
  );
  return {
    marks,
    names: new Map(points.map((point) => [point.id, toMarkName(point, wording)])),
    wording,
    label: toHeadline(by, title),
    description: messages.growth.alt(nameCounted(growth, wording), phrases.join("; ")),
  };
}
