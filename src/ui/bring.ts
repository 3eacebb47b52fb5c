import type { LoadFile } from "../catalog/loadFile";

/**
 * Pauses before the tries of a file, in milliseconds. What a page starts with was fetched by the script in its head, in at
 * most three tries, and comes from the browser's cache here.
 */
const pauses = [0, 3_000] as const;

/** A file that has not come after this many milliseconds is reported, though it may still come. */
const patience = 15_000;

const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a file of the site with at most two tries. A file that fails them all is reported by the event `lost` of the
 * window, and is tried again at the event `again`, which the script in the page's head dispatches once the network is back.
 * The promise never rejects: until the file is there, its caller keeps what is drawn.
 *
 * @param name one per file, so that callers who share a file share its tries
 */
export const bring: LoadFile = (name, load) => share(name, () => insist(name, load));

/**
 * The same for a caller that says by itself what is missing: the promise rejects too, after the second try or when the file
 * has not come for long, and a later call tries again.
 */
export const attempt: LoadFile = (name, load) =>
  share(name, async () => {
    try {
      const value = await Promise.race([tryTwice(load), giveUp(name)]);
      reportFound(name);
      return value;
    } catch (error) {
      reportLost(error, name);
      throw error;
    }
  });

function giveUp(name: string): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error(`still not here: ${name}`)), patience));
}

function share<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
  const known = loading.get(name);
  if (known !== undefined) return known as Promise<Value>;
  const promise = load();
  loading.set(name, promise);
  promise.catch(() => loading.delete(name));
  return promise;
}

async function insist<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
  const timer = setTimeout(() => reportLost(new Error(`still not here: ${name}`), name), patience);
  for (;;) {
    try {
      const value = await tryTwice(load);
      clearTimeout(timer);
      reportFound(name);
      return value;
    } catch (error) {
      reportLost(error, name);
    }
    await new Promise((resolve) => addEventListener("again", resolve, { once: true }));
  }
}

async function tryTwice<Value>(load: () => Promise<Value>): Promise<Value> {
  let reason: unknown;
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return check(await load());
    } catch (error) {
      reason = error;
    }
  }
  throw reason;
}

/** A server that answers with an empty file sends a module without exports. */
function check<Value>(value: Value): Value {
  const isEmpty =
    value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  if (isEmpty) throw new Error("the file is empty");
  return value;
}

const lost = new Set<string>();

/**
 * Says that something of the page does not work, by the event `lost`, for which the script in the page's head shows a
 * line.
 *
 * @param detail the reason
 */
export function reportLost(detail: unknown, name = "page"): void {
  lost.add(name);
  dispatchEvent(new CustomEvent("lost", { detail }));
}

/** Says by the event `found` that all that was missing has come. */
function reportFound(name: string): void {
  if (lost.delete(name) && lost.size === 0) dispatchEvent(new CustomEvent("found"));
}
