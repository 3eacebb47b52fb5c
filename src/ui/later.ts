import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { bring } from "./bring";

/**
 * A part that is drawn only after a choice: its script comes then, and what was drawn before stands until it is there.
 * To be drawn from a deferred view only, which React can keep waiting.
 *
 * @param name of its file, as `bring` takes it
 */
export function later<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await bring(name, load) }));
}
