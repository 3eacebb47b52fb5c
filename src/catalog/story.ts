import story from "../../data/story.json";
import type { Dataset } from "../model/dataset";

/** The slides of `data/story.json`, for where pages are drawn; the build has checked them, as `catalog`. */
export const slides = (story as unknown as Dataset["story"]).entries;
