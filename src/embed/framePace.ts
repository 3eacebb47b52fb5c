/** What tells the time, and when it is over. */
export type Clock = Pick<Window, "performance" | "setTimeout" | "clearTimeout">;

/** Between two heights, in milliseconds: a host stops to follow at twenty in two seconds. */
const pause = 200;

/** For how many milliseconds a height is remembered, and how often it may come back meanwhile. */
const memory = 2000;
const returns = 2;

/**
 * Passes heights on, the first at once and the others at a pace that hosts follow. A page that answers a height with
 * another width, and so with another height, would never end: the smaller of two that take turns waits, each time
 * longer.
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
