import { describe, expect, test, vi } from "vitest";
import { shareView } from "../../src/embed/frameView";
import type { Settings } from "../../src/host/contract";
import type { AddressSpace } from "../../src/model/address";
import { defaultView, type FigureName } from "../../src/model/view";
import { createAtlasStore } from "../../src/store/store";

const space: AddressSpace = {
  countries: ["KAZ", "UZB"],
  events: ["forum"],
  places: ["astana"],
  years: [2016, 2024],
};

function begin(figure: FigureName = "map") {
  const store = createAtlasStore({ ...defaultView, figure });
  const tell = vi.fn();
  const replace = vi.fn();
  let ask = (_: Settings) => {};
  const onSet = (listener: (settings: Settings) => void) => {
    ask = listener;
  };
  const window = { location: { replace } } as unknown as Window;
  shareView({ tell, onSet, version: 1, host: () => undefined }, store, {
    window,
    base: "/atlas/",
    address: "/",
    space,
  });
  return { store, tell, replace, ask: (settings: Settings) => ask(settings) };
}

describe("shareView", () => {
  test("sends the new state and the reader's selection", () => {
    const { store, tell } = begin();
    store.getState().chooseCountry("KAZ");
    expect(tell.mock.calls).toEqual([
      [{ type: "state", query: "country=kaz" }],
      [{ type: "event", name: "select", key: "KAZ" }],
    ]);
  });

  test("sends a year of the map and a level of the timeline as steps", () => {
    const { store, tell } = begin();
    store.getState().chooseYear(2019);
    store.getState().chooseLevel("days");
    expect(tell.mock.calls.filter(([{ type }]) => type === "event")).toEqual([
      [{ type: "event", name: "step", key: "2019" }],
      [{ type: "event", name: "step", key: "days" }],
    ]);
  });

  test("sends a year of the chart as a selection", () => {
    const { store, tell } = begin("growth");
    store.getState().chooseYear(2022);
    expect(tell).toHaveBeenCalledWith({ type: "event", name: "select", key: "2022" });
  });

  test("sends nothing when the pointer moves", () => {
    const { store, tell } = begin();
    store.getState().pointAt({ kind: "country", code: "KAZ" });
    expect(tell).not.toHaveBeenCalled();
  });

  test("applies the host's valid settings and does not report them as the reader's selection", () => {
    const { store, tell, ask } = begin();
    ask({ theme: "dark", country: "UZB", year: 1900 });
    expect(store.getState().view).toMatchObject({ theme: "dark", country: "UZB", year: 2016 });
    ask({ country: "XXX" });
    expect(store.getState().view.country).toBe("UZB");
    expect(tell.mock.calls.every(([{ type }]) => type === "state")).toBe(true);
  });

  test("opens the page of another language with the same view", () => {
    const { replace, ask } = begin();
    ask({ country: "KAZ" });
    ask({ lang: "en" });
    expect(replace).toHaveBeenCalledWith("/atlas/en/embed/map/redcross/?country=kaz");
  });
});
