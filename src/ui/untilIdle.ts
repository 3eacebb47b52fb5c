/** Maximum wait for an idle period, in milliseconds. */
const longest = 300;

let last = Promise.resolve();

/** Resolves when the browser is idle, for one caller at a time; at once without `requestIdleCallback`. */
export function untilIdle(): Promise<void> {
  if (typeof requestIdleCallback === "undefined") return Promise.resolve();
  last = last.then(
    () => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: longest })),
  );
  return last;
}
