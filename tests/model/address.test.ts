import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AddressSpace, fromAddress, toAddress } from "../../src/model/address";
import { languages } from "../../src/model/language";
import {
  chromes,
  defaultView,
  figures,
  frames,
  layouts,
  lenses,
  levels,
  scales,
  themes,
  type View,
} from "../../src/model/view";

const space: AddressSpace = {
  countries: ["KAZ", "UZB"],
  events: ["forum", "cis-year"],
  places: ["tashkent"],
  years: [2017, 2026],
};

const views: fc.Arbitrary<View> = fc.record({
  language: fc.constantFrom(...languages),
  figure: fc.constantFrom(...figures),
  theme: fc.constantFrom(...themes),
  chrome: fc.constantFrom(...chromes),
  country: fc.constantFrom(undefined, ...space.countries),
  lens: fc.constantFrom(...lenses),
  year: fc.option(fc.integer({ min: 2017, max: 2026 }), { nil: undefined }),
  event: fc.constantFrom(undefined, ...space.events),
  place: fc.constantFrom(undefined, ...space.places),
  frame: fc.constantFrom(...frames),
  layout: fc.constantFrom(...layouts),
  scale: fc.constantFrom(...scales),
  others: fc.boolean(),
  level: fc.constantFrom(...levels),
});

const read = (address: string) => fromAddress(address, space);

describe("toAddress", () => {
  it("is the root for the default view", () => {
    expect(toAddress(defaultView)).toBe("/");
  });

  it("puts language and country into the path and the rest into the query", () => {
    expect(
      toAddress({
        ...defaultView,
        language: "en",
        country: "KAZ",
        lens: "survey",
        year: 2017,
        others: false,
      }),
    ).toBe("/en/country/kaz/?lens=survey&year=2017&others=false");
  });

  it("ends a page's address with the figure to scroll to", () => {
    expect(toAddress({ ...defaultView, lens: "survey", figure: "map" })).toBe("/?lens=survey#map");
  });

  it.each([
    [{ figure: "growth" }, "/embed/growth/"],
    [{ figure: "people", country: "UZB", year: 2024 }, "/embed/people/uzb/?year=2024"],
    [{ figure: "growth", country: "KAZ", year: 2023 }, "/embed/growth/kaz/?year=2023"],
    [{ figure: "map" }, "/embed/map/redcross/"],
    [{ figure: "map", lens: "survey", country: "UZB" }, "/embed/map/survey/?country=uzb"],
    [{ figure: "timeline", language: "en", level: "days" }, "/en/embed/timeline/?level=days"],
    [{ figure: "map", chrome: "none", year: 2020 }, "/embed/map/redcross/?chrome=none&year=2020"],
  ] as const)(
    "puts the figure of an embed into its path, with its lens or country: %o",
    (change, address) => {
      expect(toAddress({ ...defaultView, ...change }, "embed")).toBe(address);
    },
  );

  it("leaves out of an embed's address the fields that its figure does not show", () => {
    const view: View = {
      ...defaultView,
      lens: "survey",
      level: "days",
      place: "tashkent",
      frame: "caucasus",
    };
    expect(toAddress(view, "embed")).toBe("/embed/growth/");
  });
});

describe("fromAddress", () => {
  it("restores any view from its address without problems", () => {
    fc.assert(
      fc.property(views, (view) => {
        const whole: View = { ...view, chrome: "full" };
        expect(read(toAddress(view))).toEqual({ way: "page", view: whole, problems: [] });
      }),
    );
  });

  it("restores everything in an embed's address", () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = toAddress(view, "embed");
        const { way, view: restored, problems } = read(address);
        expect({ way, address: toAddress(restored, way), problems }).toEqual({
          way: "embed",
          address,
          problems: [],
        });
      }),
    );
  });

  it.each(["/embed/", "/embed/pie/", "/embed/map/kaz/", "/embed/growth/survey/", "/embed/timeline/days/"])(
    "finds no embed at %s",
    (path) => {
      expect(read(path)).toEqual({
        way: "page",
        view: defaultView,
        problems: [{ part: "path", found: path }],
      });
    },
  );

  it("returns a view for any address, however broken", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, query) => {
        const { way, view } = read(`/${path}?${query}`);
        expect(read(toAddress(view, way))).toEqual({ way, view, problems: [] });
      }),
    );
  });

  it("takes the nearest year for a year outside the data", () => {
    expect(read("/?year=1999")).toEqual({
      way: "page",
      view: { ...defaultView, year: 2017 },
      problems: [{ part: "year", found: "1999" }],
    });
    expect(read("/?year=2100").view.year).toBe(2026);
  });

  it("falls back to the default for an unknown value, and reports it", () => {
    expect(read("/?lens=gdp&theme=dark")).toEqual({
      way: "page",
      view: { ...defaultView, theme: "dark" },
      problems: [{ part: "lens", found: "gdp" }],
    });
  });

  it("ignores chrome on a page, where the surroundings are always complete", () => {
    expect(read("/?chrome=none")).toEqual({ way: "page", view: defaultView, problems: [] });
    expect(read("/embed/map/?chrome=none").view.chrome).toBe("none");
    expect(read("/embed/map/?chrome=all").view.chrome).toBe("full");
  });

  it("accepts others=true from older links, when it was not the default, and no longer writes it", () => {
    const { view, problems } = read("/?others=true");
    expect({ others: view.others, problems, address: toAddress(view) }).toEqual({
      others: true,
      problems: [],
      address: "/",
    });
    expect(read("/?others=false").view.others).toBe(false);
    expect(read("/?others=no")).toMatchObject({
      view: { others: true },
      problems: [{ part: "others", found: "no" }],
    });
  });

  it("keeps the language of an address with an unknown country", () => {
    expect(read("/en/country/usa/")).toEqual({
      way: "page",
      view: { ...defaultView, language: "en" },
      problems: [{ part: "path", found: "/en/country/usa/" }],
    });
  });

  it("accepts a country in capitals, without a trailing slash, or with index.html", () => {
    for (const path of ["/country/KAZ", "/country/kaz/index.html", "/country/kaz/"]) {
      expect(read(path)).toEqual({ way: "page", view: { ...defaultView, country: "KAZ" }, problems: [] });
    }
  });

  it("ignores foreign parameters", () => {
    expect(read("/?utm_source=letter")).toEqual({ way: "page", view: defaultView, problems: [] });
  });

  it("reads a path that looks like a host as a path", () => {
    expect(read("//evil.example/en/").problems).toEqual([{ part: "path", found: "//evil.example/en/" }]);
  });
});
