import type { LoadFile } from "../catalog/loadFile";

/**
 * Delays before each attempt to load a file, in milliseconds. The script in the page's head has already fetched the page's
 * initial files, in at most three attempts, so they come from the browser's cache here.
 */
const pauses = [0, 3_000] as const;

/** Timeout in milliseconds: a file that is still loading is then reported, though it may still arrive. */
const patience = 15_000;

const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a file of the site in at most two attempts. If both fail, the window event `lost` reports it, and the event `again`
 * starts a retry; the script in the page's head dispatches `again` once the network is back. The promise never rejects:
 * until the file arrives, the caller keeps its current rendering.
 *
 * @param name unique per file, so that callers of the same file share its attempts
 */
export const bring: LoadFile = (name, load) => share(name, () => insist(name, load));

/**
 * Like `bring`, for callers that show their own error: the promise also rejects, after the second attempt or the timeout,
 * and a later call tries again.
 */
export const attempt: LoadFile = (name, load) =>
  share(name, () => report(name, Promise.race([tryTwice(load), giveUp(name)])));

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
      const value = await report(name, tryTwice(load));
      clearTimeout(timer);
      return value;
    } catch {
      await new Promise((resolve) => addEventListener("again", resolve, { once: true }));
    }
  }
}

/** Reports the file as found or lost when its promise settles. */
async function report<Value>(name: string, file: Promise<Value>): Promise<Value> {
  try {
    const value = await file;
    reportFound(name);
    return value;
  } catch (error) {
    reportLost(error, name);
    throw error;
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

/** Throws on an empty result: an empty file from the server loads as a module without exports. */
function check<Value>(value: Value): Value {
  const isEmpty =
    value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
  if (isEmpty) throw new Error("the file is empty");
  return value;
}

const lost = new Set<string>();

/**
 * Reports that part of the page does not work: dispatches the event `lost`, for which the script in the page's head shows a
 * message.
 *
 * @param detail the reason
 */
export function reportLost(detail: unknown, name = "page"): void {
  lost.add(name);
  dispatchEvent(new CustomEvent("lost", { detail }));
}

/** Dispatches the event `found` once no lost file is missing any more. */
function reportFound(name: string): void {
  if (lost.delete(name) && lost.size === 0) dispatchEvent(new CustomEvent("found"));
}
