import type { DeckMessage } from "./deckMessage";

/** A way to the other windows of a deck. */
export interface Wire {
  readonly send: (message: DeckMessage) => void;
  /**
   * Calls back with what others say, whatever it may be, and with how to answer.
   *
   * @returns how to stop
   */
  readonly listen: (hear: (found: unknown, answer: (message: DeckMessage) => void) => void) => () => void;
}

/**
 * The ways that this browser has: a channel that all windows of the site hear, where there is one, and messages between a
 * window and the one that opened it, which also work between files.
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

/** Hears the window that opened this one and those that this one opened, and no others. */
function toWindowWire(window: Window): Wire {
  // Files are of no origin: they can only be told apart by who opened whom.
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
        // A window that this one opened says so itself, also when this one has been loaded anew since.
        if (source.opener === window) others.add(source);
        else if (source !== window.opener) return;
        hear(data, sendTo(source));
      };
      window.addEventListener("message", read);
      return () => window.removeEventListener("message", read);
    },
  };
}

/** A window of another page is no `Window` of this one, and lets only some of its fields be seen. */
function isWindow(source: MessageEventSource | null): source is Window {
  return source !== null && "postMessage" in source && "opener" in source;
}
