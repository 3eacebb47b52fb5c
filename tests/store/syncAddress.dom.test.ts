import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { defaultView } from "../../src/model/view";
import { createAtlasStore } from "../../src/store/store";
import { readAddress, syncAddress, toGalleryHref, toHref } from "../../src/store/syncAddress";
import { afterPaint } from "../../src/ui/afterPaint";

const site = {
  window,
  base: "/atlas/",
  address: "/",
  space: { countries: ["KAZ"], events: [], places: [], years: [2018, 2026] as const },
};

let stop = () => {};
const begin = () => {
  const store = createAtlasStore(defaultView);
  stop = syncAddress(store, site);
  return store;
};
const afterNextPaint = () => new Promise<void>((done) => afterPaint(done));
const here = () => window.location.pathname + window.location.search;

beforeEach(() => window.history.replaceState(null, "", "/atlas/"));
afterEach(() => stop());

describe("syncAddress", () => {
  it("writes every choice into the address, below the path of the site", async () => {
    const store = begin();
    store.getState().chooseCountry("KAZ");
    store.getState().chooseLens("survey");
    await vi.waitFor(() => expect(here()).toBe("/atlas/country/kaz/?lens=survey"));
  });

  it("adds a history entry for a choice, but only updates it for a year", async () => {
    const store = begin();
    const before = window.history.length;
    store.getState().chooseLens("survey");
    store.getState().chooseYear(2017);
    store.getState().chooseYear(2021);
    await vi.waitFor(() => expect(here()).toBe("/atlas/?lens=survey&year=2021"));
    expect(window.history.length - before).toBe(1);
  });

  it("restores the view when the reader goes back", () => {
    const store = begin();
    store.getState().chooseCountry("KAZ");
    window.history.replaceState(null, "", "/atlas/");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(store.getState().view).toEqual(defaultView);
  });

  it("keeps an address to which the reader has gone back in the meantime", async () => {
    const store = begin();
    store.getState().chooseCountry("KAZ");
    window.dispatchEvent(new PopStateEvent("popstate"));
    await afterNextPaint();
    expect(here()).toBe("/atlas/");
  });

  it("keeps a choice when the browser refuses its address", async () => {
    const push = vi.spyOn(window.history, "pushState").mockImplementation(() => {
      throw new DOMException("too many", "SecurityError");
    });
    const store = begin();
    store.getState().chooseCountry("KAZ");
    await vi.waitFor(() => expect(push).toHaveBeenCalledOnce());
    await afterNextPaint();
    push.mockRestore();
    expect(store.getState().view.country).toBe("KAZ");
    store.getState().chooseLens("survey");
    await vi.waitFor(() => expect(here()).toBe("/atlas/country/kaz/?lens=survey"));
  });

  it("stops writing the address after it is stopped", async () => {
    const store = begin();
    store.getState().chooseCountry("KAZ");
    stop();
    await afterNextPaint();
    expect(here()).toBe("/atlas/");
  });
});

describe("readAddress", () => {
  it("reads the view below the path of the site", () => {
    window.history.replaceState(null, "", "/atlas/en/country/kaz/");
    expect(readAddress(site)).toEqual({
      way: "page",
      view: { ...defaultView, language: "en", country: "KAZ" },
      problems: [],
    });
  });
});

describe("readAddress of a path that begins with two slashes", () => {
  it("reads the view as with one slash", () => {
    const pathname = "//en/country/kaz/";
    const doubled = { location: { pathname, search: "", hash: "" } } as Window;
    const { view, problems } = readAddress({ ...site, window: doubled, base: "/" });
    expect([view.country, problems]).toEqual(["KAZ", []]);
  });
});

describe("toHref", () => {
  it("puts the path of the site before the address of the view", () => {
    expect(toHref({ ...defaultView, country: "KAZ" }, "/atlas/")).toBe("/atlas/country/kaz/");
  });
});

describe("toGalleryHref", () => {
  it("links to the gallery of the language, with the embed's address below its path", () => {
    const view = { ...defaultView, figure: "map", lens: "survey", year: 2017 } as const;
    expect(toGalleryHref(view, "/")).toBe("/embed/?view=map%2Fsurvey%2F%3Fyear%3D2017");
    expect(toGalleryHref({ ...defaultView, language: "en", country: "KAZ" }, "/atlas/")).toBe(
      "/atlas/en/embed/?view=growth%2Fkaz%2F",
    );
  });
});
