import type { ComponentType } from "react";
import type { FigureName } from "../model/view";
import type { FigureProps } from "./EmbedPage";

/** Brings the script of one figure, with all that stands around it. */
export const loadFigure: Readonly<Record<FigureName, () => Promise<ComponentType<FigureProps>>>> = {
  growth: () => import("../explore/GrowthSection").then((part) => part.GrowthSection),
  map: () => import("../explore/MapSection").then((part) => part.MapSection),
  timeline: () => import("../explore/TimelineSection").then((part) => part.TimelineSection),
};
