import type { Slide } from "../model/story";
import { type DeckMessage, isLater, parseMessage, type Version } from "./deckMessage";
import { type DeckStore, pickShown } from "./deckStore";
import type { Wire } from "./openWires";

/** A state of the deck, stored for a reload. */
export type KeptShown = Version & { readonly shown: NonNullable<DeckMessage["shown"]> };

interface StepRequest {
  readonly store: DeckStore;
  readonly slides: readonly Slide[];
  /** The channels to the other windows. */
  readonly wires: readonly Wire[];
  /** The unique name of this window. */
  readonly name: string;
  /** The state before a reload; undefined: none. */
  readonly kept: KeptShown | undefined;
  readonly keep: (kept: KeptShown) => void;
}

/** The synchronization of a window with the others. */
export interface Step {
  /** Requests the state from the other windows. */
  readonly ask: () => void;
  /** Sets the callback for valid messages from other windows. */
  readonly onHeard: (callback: () => void) => void;
  readonly stop: () => void;
}

/**
 * Synchronizes the decks of several windows. Each change gets a count one higher than any before; all windows show the
 * state with the highest count. A received state is sent on only in reply to a request or to an older state.
 */
export function keepInStep({ store, slides, wires, name, kept, keep }: StepRequest): Step {
  let version: Version = { count: 0, from: "" };
  let isDue = false;
  let said = write(store);
  let heard = () => {};
  const take = ({ count, from, shown }: KeptShown) => {
    version = { count, from };
    store.getState().show(shown);
    said = write(store);
  };
  const toMessage = (): DeckMessage => ({ atlasDeck: 1, ...version, shown: pickShown(store.getState()) });
  const tell = () => {
    isDue = false;
    if (write(store) === said) return;
    said = write(store);
    version = { count: version.count + 1, from: name };
    const message = toMessage();
    keep({ ...version, shown: pickShown(store.getState()) });
    for (const wire of wires) wire.send(message);
  };
  const hear = (found: unknown, answer: (message: DeckMessage) => void) => {
    const message = parseMessage(found, slides);
    if (message === undefined) return;
    tell();
    const { shown } = message;
    if (shown === undefined || isLater(version, message)) answer(toMessage());
    else if (isLater(message, version)) {
      take({ ...message, shown });
      keep({ ...version, shown });
    }
    heard();
  };
  if (kept !== undefined) take(kept);
  const unsubscribe = store.subscribe(() => {
    // Changes made together are sent in one message.
    if (!isDue) queueMicrotask(tell);
    isDue = true;
  });
  const stops = wires.map((wire) => wire.listen(hear));
  const ask = () => {
    for (const wire of wires) wire.send({ atlasDeck: 1, ...version, shown: undefined });
  };
  return {
    ask,
    onHeard: (callback) => {
      heard = callback;
    },
    stop: () => {
      unsubscribe();
      for (const stop of stops) stop();
    },
  };
}

/** The state as JSON, for detecting changes. */
function write(store: DeckStore): string {
  return JSON.stringify(pickShown(store.getState()));
}
