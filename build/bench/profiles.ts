import type { BrowserContextOptions } from "@playwright/test";

/** A device and its network. */
export interface Profile {
  readonly name: "phone" | "desktop";
  /** The CPU slowdown relative to this machine. */
  readonly cpuSlowdown: number;
  readonly megabitsPerSecond: number;
  /** The delay between a request and the first byte of its response, in milliseconds. */
  readonly latency: number;
  readonly hasTouch: boolean;
  readonly context: BrowserContextOptions;
}

export const profiles: readonly Profile[] = [
  {
    name: "phone",
    cpuSlowdown: 4,
    megabitsPerSecond: 1.6,
    latency: 150,
    hasTouch: true,
    context: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
  },
  {
    name: "desktop",
    cpuSlowdown: 1,
    megabitsPerSecond: 10,
    latency: 40,
    hasTouch: false,
    context: { viewport: { width: 1440, height: 900 } },
  },
];
