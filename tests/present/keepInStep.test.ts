import { describe, expect, it } from "vitest";
import type { DeckMessage } from "../../src/present/deckMessage";
import { createDeckStore, pickShown } from "../../src/present/deckStore";
import { type KeptShown, keepInStep } from "../../src/present/keepInStep";
import type { Wire } from "../../src/present/openWires";
import { deck } from "./slides";

type Hear = Parameters<Wire["listen"]>[0];

/** A channel between any number of windows that delivers copies and records all messages. */
function createWire() {
  const ends = new Map<object, Hear>();
  const said: DeckMessage[] = [];
  const deliver = (from: object, to: object, message: DeckMessage) =>
    ends.get(to)?.(structuredClone(message), (answer) => {
      said.push(answer);
      deliver(to, from, answer);
    });
  const open = (): Wire => {
    const end = {};
    return {
      send: (message) => {
        said.push(message);
        for (const other of ends.keys()) if (other !== end) deliver(end, other, message);
      },
      listen: (hear) => {
        ends.set(end, hear);
        return () => ends.delete(end);
      },
    };
  };
  return { open, said };
}

function openWindow(name: string, wires: readonly Wire[], before?: KeptShown) {
  const store = createDeckStore(deck);
  const kept: KeptShown[] = [];
  const step = keepInStep({ store, slides: deck, wires, name, kept: before, keep: (one) => kept.push(one) });
  const position = () => store.getState().position;
  return { store, step, kept, position };
}

const soon = () => new Promise<void>((done) => setTimeout(done));
const second = { slide: "second", step: 1 };
const fourth = { slide: "fourth", step: 0 };

describe("keepInStep", () => {
  it("a change in either window is shown in the other and sent once", async () => {
    const wire = createWire();
    const [show, speaker] = [openWindow("a", [wire.open()]), openWindow("b", [wire.open()])];
    show.store.getState().goTo(second);
    show.store.getState().lookAt("second", "/embed/map/redcross/?country=kaz");
    await soon();
    expect(pickShown(speaker.store.getState())).toEqual(pickShown(show.store.getState()));
    expect(wire.said).toHaveLength(1);
    speaker.store.getState().goTo(fourth);
    await soon();
    expect(show.position()).toEqual(fourth);
    expect(wire.said).toHaveLength(2);
  });

  it("a reloaded window takes the state of the other", async () => {
    const wire = createWire();
    const show = openWindow("a", [wire.open()]);
    show.store.getState().goTo(second);
    await soon();
    const speaker = openWindow("b", [wire.open()]);
    speaker.step.ask();
    expect(speaker.position()).toEqual(second);
  });

  it("a window with an outdated state is corrected by the one that receives it", async () => {
    const wire = createWire();
    const show = openWindow("a", [wire.open()]);
    for (const position of [second, fourth]) {
      show.store.getState().goTo(position);
      await soon();
    }
    const other = openWindow("b", [wire.open()]);
    other.store.getState().goTo(second);
    await soon();
    expect([show.position(), other.position()]).toEqual([fourth, fourth]);
  });

  it("two windows that move at the same time end at the same step", async () => {
    const wire = createWire();
    const [show, speaker] = [openWindow("a", [wire.open()]), openWindow("b", [wire.open()])];
    show.store.getState().goTo(second);
    speaker.store.getState().goTo(fourth);
    await soon();
    await soon();
    expect(show.position()).toEqual(speaker.position());
  });

  it("a message that arrives on two channels counts once", async () => {
    const wires = [createWire(), createWire()];
    const ends = () => wires.map((wire) => wire.open());
    const [show, speaker] = [openWindow("a", ends()), openWindow("b", ends())];
    show.store.getState().goTo(second);
    await soon();
    expect(speaker.kept).toHaveLength(1);
  });

  it("a stored state is restored with its number", async () => {
    const wire = createWire();
    const show = openWindow("a", [wire.open()]);
    show.store.getState().goTo(second);
    await soon();
    const again = openWindow("a2", [wire.open()], show.kept.at(-1));
    expect(again.position()).toEqual(second);
    again.store.getState().goTo(fourth);
    await soon();
    expect(show.position()).toEqual(fourth);
  });

  it("an action without an effect sends no message", async () => {
    const wire = createWire();
    const show = openWindow("a", [wire.open()]);
    show.store.getState().blacken(false);
    show.store.setState({});
    await soon();
    expect(wire.said).toEqual([]);
  });

  it("a message of an unknown shape is ignored", () => {
    const wire = createWire();
    const show = openWindow("a", [wire.open()]);
    const other = wire.open();
    other.send({ atlasDeck: 1, count: 9, from: "c", shown: { position: "map" } } as unknown as DeckMessage);
    expect(show.position()).toEqual({ slide: "first", step: 0 });
  });
});
