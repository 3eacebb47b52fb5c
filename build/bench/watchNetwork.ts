import type { CDPSession } from "@playwright/test";
import type { Answer } from "./bytes";

/** The requests of a page, as counted by its browser. */
export interface Network {
  /** All requests over the network so far, without those served from the cache. */
  readonly answers: () => readonly Answer[];
  /**
   * The bytes of script bodies that had arrived by a given time.
   *
   * @param at in seconds of the browser's monotonic clock
   */
  readonly scriptBytesBy: (at: number) => number;
  /** Resolves once no request was open for `ms`, or after `limit` ms. */
  readonly quiet: (ms: number, limit?: number) => Promise<void>;
}

interface Asked extends Answer {
  /** Received chunks with their decompressed size in bytes: the browser reports no other size for a chunk. */
  readonly arrivals: readonly { readonly at: number; readonly size: number }[];
  readonly isOpen: boolean;
}

/** Records the requests of a page; to be called before its navigation. */
export async function watchNetwork(cdp: CDPSession): Promise<Network> {
  const asked = new Map<string, Asked>();
  let lastWord = Date.now();

  const change = (id: string, changed: (known: Asked) => Partial<Asked>) => {
    const known = asked.get(id);
    if (known === undefined) return;
    lastWord = Date.now();
    asked.set(id, { ...known, ...changed(known) });
  };
  cdp.on("Network.requestWillBeSent", ({ requestId, request, type = "Other" }) => {
    if (!request.url.startsWith("http")) return;
    lastWord = Date.now();
    asked.set(requestId, {
      url: request.url,
      type,
      mimeType: "",
      bytes: 0,
      body: 0,
      arrivals: [],
      isOpen: true,
    });
  });
  cdp.on("Network.requestServedFromCache", ({ requestId }) => asked.delete(requestId));
  cdp.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (response.fromDiskCache) asked.delete(requestId);
    else change(requestId, () => ({ type, mimeType: response.mimeType, body: readLength(response.headers) }));
  });
  cdp.on("Network.dataReceived", ({ requestId, timestamp, dataLength }) =>
    change(requestId, ({ arrivals }) => ({ arrivals: [...arrivals, { at: timestamp, size: dataLength }] })),
  );
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    change(requestId, () => ({ bytes: encodedDataLength, isOpen: false })),
  );
  cdp.on("Network.loadingFailed", ({ requestId }) => change(requestId, () => ({ body: 0, isOpen: false })));
  await cdp.send("Network.enable");

  const isScript = ({ type, mimeType }: Asked) => type === "Script" || mimeType.includes("javascript");
  return {
    answers: () => [...asked.values()],
    scriptBytesBy: (at) =>
      [...asked.values()]
        .filter(isScript)
        .reduce((sum, script) => sum + script.body * shareBy(script, at), 0),
    quiet: async (ms, limit = 30_000) => {
      const start = Date.now();
      lastWord = start;
      while (Date.now() - start < limit) {
        if ([...asked.values()].some(({ isOpen }) => isOpen)) lastWord = Date.now();
        if (Date.now() - lastWord >= ms) return;
        await new Promise((done) => setTimeout(done, 50));
      }
    },
  };
}

/** The `content-length` of a response, which our own servers always send. */
function readLength(headers: Readonly<Record<string, string>>): number {
  const [, length] = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-length") ?? [];
  return Number(length ?? Number.NaN);
}

/** The share of a response that had arrived by a given time, from 0 to 1. */
function shareBy({ arrivals }: Asked, at: number): number {
  const sizeOf = (parts: Asked["arrivals"]) => parts.reduce((sum, { size }) => sum + size, 0);
  const whole = sizeOf(arrivals);
  return whole === 0 ? 0 : sizeOf(arrivals.filter((part) => part.at < at)) / whole;
}
