import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/**
 * A part that is drawn only after a choice: its script comes then, and what was drawn before stands until it is there.
 * To be drawn from a deferred view only, which React can keep waiting.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await insist(load) }));
}

/** Loads something; where it does not come, it is asked for again after a while. */
export async function insist<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((again) => setTimeout(again, patience));
    }
  }
}

/** In milliseconds. */
const patience = 3000;
