import type { ComponentType } from "react";
import type { FigureName } from "../model/view";
import type { FigureProps } from "./EmbedPage";

/** Brings the script of one figure, with all that stands around it. */
export const loadFigure: Readonly<Record<FigureName, () => Promise<ComponentType<FigureProps>>>> = {
  growth: () => import("../sections/GrowthSection").then((part) => part.GrowthSection),
  map: () => import("../sections/MapSection").then((part) => part.MapSection),
  timeline: () => import("../sections/TimelineSection").then((part) => part.TimelineSection),
};
