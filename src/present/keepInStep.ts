import type { Slide } from "../model/story";
import { type DeckMessage, isLater, parseMessage, type Version } from "./deckMessage";
import { type DeckStore, pickShown } from "./deckStore";
import type { Wire } from "./openWires";

/** A state of the deck that was kept for a reload. */
export type KeptShown = Version & { readonly shown: NonNullable<DeckMessage["shown"]> };

interface StepRequest {
  readonly store: DeckStore;
  readonly slides: readonly Slide[];
  /** The ways to the other windows. */
  readonly wires: readonly Wire[];
  /** A name that no other window has. */
  readonly name: string;
  /** What was shown before a reload. */
  readonly kept: KeptShown | undefined;
  readonly keep: (kept: KeptShown) => void;
}

/** How a window is kept in step with others. */
export interface Step {
  /** Asks the others what is shown. */
  readonly ask: () => void;
  /** Calls back at each word of another window. */
  readonly onHeard: (callback: () => void) => void;
  readonly stop: () => void;
}

/**
 * Keeps the decks of several windows the same. Each change has a number one higher than any before; the highest is what
 * all windows show. What was heard is never said again, unless somebody shows something older.
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
    // What changes together is told together.
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

/** What is shown as text, to tell whether it has changed. */
function write(store: DeckStore): string {
  return JSON.stringify(pickShown(store.getState()));
}
