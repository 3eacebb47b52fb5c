/** Nobody waits longer than this for a moment of rest, in milliseconds. */
const longest = 300;

let last = Promise.resolve();

/** Resolves when the browser has nothing else to do, for one who asks at a time; at once where it cannot tell. */
export function untilIdle(): Promise<void> {
  if (typeof requestIdleCallback === "undefined") return Promise.resolve();
  last = last.then(
    () => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: longest })),
  );
  return last;
}
