import type { DeckMessage } from "./deckMessage";

/** A channel to the other windows of a deck. */
export interface Wire {
  readonly send: (message: DeckMessage) => void;
  /**
   * Calls back with each received message, not yet validated, and with a function that replies to its sender.
   *
   * @returns a function that stops listening
   */
  readonly listen: (hear: (found: unknown, answer: (message: DeckMessage) => void) => void) => () => void;
}

/**
 * The channels of this browser: a `BroadcastChannel` to all windows of the site, where supported, and `postMessage` between
 * a window and its opener, which also works between `file:` pages.
 *
 * @param channelName the same in every window of a deck
 */
export function openWires(window: Window & typeof globalThis, channelName: string): readonly Wire[] {
  const channel = openChannel(window, channelName);
  return [...(channel === undefined ? [] : [toChannelWire(channel)]), toWindowWire(window)];
}

function openChannel(
  { BroadcastChannel }: Partial<Pick<typeof globalThis, "BroadcastChannel">>,
  name: string,
): BroadcastChannel | undefined {
  try {
    return BroadcastChannel && new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

function toChannelWire(channel: BroadcastChannel): Wire {
  const send = (message: DeckMessage) => channel.postMessage(message);
  return {
    send,
    listen: (hear) => {
      channel.onmessage = ({ data }) => hear(data, send);
      return () => channel.close();
    },
  };
}

/** Accepts messages only from the opener of this window and from windows opened by it. */
function toWindowWire(window: Window): Wire {
  // `file:` pages have no usable origin: only the opener relation identifies them.
  const isFile = window.location.protocol === "file:";
  const target = isFile ? "*" : window.location.origin;
  const others = new Set<Window>();
  const sendTo = (other: Window) => (message: DeckMessage) => other.postMessage(message, target);
  return {
    send: (message) => {
      const { opener } = window;
      for (const other of opener ? [opener, ...others] : others) if (!other.closed) sendTo(other)(message);
    },
    listen: (hear) => {
      const read = ({ source, origin, data }: MessageEvent) => {
        if (!isFile && origin !== target) return;
        if (!isWindow(source) || source === window) return;
        // The `opener` of an opened window still refers to this one after a reload of this one.
        if (source.opener === window) others.add(source);
        else if (source !== window.opener) return;
        hear(data, sendTo(source));
      };
      window.addEventListener("message", read);
      return () => window.removeEventListener("message", read);
    },
  };
}

/** Checks fields: `instanceof Window` fails for a window of another page, and only some of its fields are accessible. */
function isWindow(source: MessageEventSource | null): source is Window {
  return source !== null && "postMessage" in source && "opener" in source;
}
