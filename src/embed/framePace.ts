/** The clock and timers of a window; an argument for tests. */
export type Clock = Pick<Window, "performance" | "setTimeout" | "clearTimeout">;

/** Minimum interval between two heights, in milliseconds. A host stops following at twenty changes in two seconds. */
const pause = 200;

/** How long a height is remembered, in milliseconds, and how often it may return in that time. */
const memory = 2000;
const returns = 2;

/**
 * Throttles heights: sends the first at once and later ones at a rate that hosts follow. A host that reacts to a height by
 * changing the width, and so the height, would loop forever. So if two heights alternate, the smaller one is delayed, each
 * time longer.
 */
export function createPace(send: (height: number) => void, clock: Clock): (height: number) => void {
  let sent: readonly { readonly height: number; readonly at: number }[] = [];
  let timer = 0;
  let patience = memory;
  const pass = (height: number) => {
    clock.clearTimeout(timer);
    const last = sent.at(-1);
    if (height === last?.height) return;
    const now = clock.performance.now();
    if (last !== undefined && now - last.at < pause) {
      timer = clock.setTimeout(() => pass(height), last.at + pause - now);
      return;
    }
    const recent = sent.filter(({ at }) => now - at < memory);
    const isBack = recent.filter((one) => one.height === height).length >= returns;
    if (last !== undefined && height < last.height && isBack) {
      timer = clock.setTimeout(() => {
        patience *= 4;
        pass(height);
      }, patience);
      return;
    }
    sent = [...recent, { height, at: now }];
    send(height);
  };
  return pass;
}
