import { describe, expect, it } from "vitest";
import { isLater, parseMessage } from "../../src/present/deckMessage";
import { createDeckStore, pickShown } from "../../src/present/deckStore";
import { parseShown } from "../../src/present/parseShown";
import { exercise, deck as views } from "./slides";

const deck = [...views, exercise];

const shown = {
  position: { slide: "second", step: 1 },
  steps: { first: 1, second: 1 },
  views: { second: "/embed/map/redcross/?country=kaz" },
  answers: {},
  isBlack: true,
  minutes: 20,
  leftOut: ["third"],
  ownSeconds: { first: 70 },
  clock: { startedAt: 1000, before: 20 },
  timers: { pairs: { startedAt: 2000, before: 0 } },
};

describe("parseShown", () => {
  it("reads the state that another window sends", () => {
    expect(parseShown(shown, deck)).toEqual(shown);
    const first = pickShown(createDeckStore(deck).getState());
    expect(parseShown(JSON.parse(JSON.stringify(first)), deck)).toEqual({ ...first, steps: { first: 0 } });
  });

  it.each([
    undefined,
    null,
    7,
    "map",
    [],
    {},
    { position: "map" },
    { position: { slide: "other", step: 0 } },
  ])("a state without a slide of the deck is undefined: %j", (found) => {
    expect(parseShown(found, deck)).toBeUndefined();
  });

  it("an unknown step is replaced by the first", () => {
    for (const step of [2, -1, 0.5, "1", undefined])
      expect(parseShown({ position: { slide: "first", step } }, deck)?.position.step).toBe(0);
  });

  it("invalid fields are left out, and the rest is read", () => {
    const strange = {
      ...shown,
      steps: { first: 9, other: 1, second: 1 },
      views: { first: "https://example.org/", second: 5, __proto__: { first: "/embed/map/" } },
      isBlack: "yes",
      minutes: 1e9,
      leftOut: ["first", "other", 4, "third"],
      ownSeconds: { first: -1, second: Number.NaN },
      clock: { startedAt: "now", before: -5 },
      timers: { first: { startedAt: 1, before: 0 }, pairs: "running", other: {} },
    };
    expect(parseShown(strange, deck)).toEqual({
      position: shown.position,
      steps: { second: 1 },
      views: {},
      answers: {},
      isBlack: false,
      minutes: undefined,
      leftOut: ["third"],
      ownSeconds: {},
      clock: { startedAt: undefined, before: 0 },
      timers: {},
    });
  });
});

describe("parseMessage", () => {
  it("a request carries no state", () => {
    const asked = { atlasDeck: 1, count: 3, from: "one", shown: undefined };
    expect(parseMessage({ atlasDeck: 1, count: 3, from: "one" }, deck)).toEqual(asked);
  });

  it.each([
    undefined,
    null,
    "atlasDeck",
    { ...shown },
    { atlasDeck: 2, count: 3, from: "one" },
    { atlasDeck: 1, count: -1, from: "one" },
    { atlasDeck: 1, count: 1e300, from: "one" },
    { atlasDeck: 1, count: 3, from: {} },
    { atlasDeck: 1, count: 3, from: "one", shown: {} },
  ])("a message of an unknown shape is ignored: %j", (found) => {
    expect(parseMessage(found, deck)).toBeUndefined();
  });
});

describe("isLater", () => {
  it("more changes are later; for equal counts, the later name wins", () => {
    expect(isLater({ count: 2, from: "a" }, { count: 1, from: "b" })).toBe(true);
    expect(isLater({ count: 1, from: "b" }, { count: 1, from: "a" })).toBe(true);
    expect(isLater({ count: 1, from: "a" }, { count: 1, from: "a" })).toBe(false);
  });
});
