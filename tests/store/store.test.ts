import { describe, expect, it } from "vitest";
import { defaultView } from "../../src/model/view";
import { createAtlasStore } from "../../src/store/store";

const begin = () => createAtlasStore(defaultView);

describe("createAtlasStore", () => {
  it("starts with the given view, without a hovered mark", () => {
    const { view, pointed, problems } = begin().getState();
    expect({ view, pointed, problems }).toEqual({ view: defaultView, pointed: undefined, problems: [] });
  });

  it("shows the place and the year of a chosen event", () => {
    const store = begin();
    store.getState().chooseEvent({ id: "forum", place: "birobidzhan", year: 2024 });
    expect(store.getState().view).toEqual({
      ...defaultView,
      event: "forum",
      place: "birobidzhan",
      year: 2024,
    });
  });

  it("clears the event when another city is chosen", () => {
    const store = begin();
    store.getState().chooseEvent({ id: "forum", place: "birobidzhan", year: 2024 });
    store.getState().choosePlace("tashkent");
    expect(store.getState().view.event).toBeUndefined();
  });

  it("clears the city when a country is chosen", () => {
    const store = begin();
    store.getState().choosePlace("tashkent");
    store.getState().chooseCountry("KAZ");
    expect(store.getState().view).toEqual({ ...defaultView, country: "KAZ" });
  });

  it("leaves the tiles when a part of the map is chosen", () => {
    const store = begin();
    store.getState().chooseLayout("tiles");
    store.getState().chooseFrame("caucasus");
    expect(store.getState().view).toEqual({ ...defaultView, frame: "caucasus" });
  });

  it("keeps the hovered mark out of the view", () => {
    const store = begin();
    store.getState().pointAt({ kind: "country", code: "KAZ" });
    expect(store.getState().view).toBe(defaultView);
  });
});
