import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import { bring } from "./bring";

/**
 * A lazy component that is needed only after a choice. Its chunk loads then, and the previous rendering stays until it
 * arrives. Render it from a deferred view only, which React can suspend.
 *
 * @param name of the file, as for `bring`
 */
export function later<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await bring(name, load) }));
}
