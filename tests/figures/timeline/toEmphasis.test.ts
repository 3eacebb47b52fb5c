import { describe, expect, it } from "vitest";
import { byId } from "../../../src/catalog/catalog";
import { catalog } from "../../../src/catalog/dataset";
import { toEmphasis } from "../../../src/figures/timeline/toEmphasis";

const monument = byId(catalog.events, "tashkent-monument");
const forum = byId(catalog.events, "forum");
const nothing = { event: undefined, place: undefined, country: undefined };

describe("toEmphasis", () => {
  it("is plain when nothing is chosen", () => {
    expect(toEmphasis(forum, nothing)).toBe("plain");
  });

  it("highlights the chosen event", () => {
    expect(toEmphasis(forum, { ...nothing, event: "forum", place: "birobidzhan" })).toBe("chosen");
  });

  it("marks the events of a chosen place as near and the others as far", () => {
    expect(toEmphasis(monument, { ...nothing, place: "tashkent" })).toBe("near");
    expect(toEmphasis(forum, { ...nothing, place: "tashkent" })).toBe("far");
  });

  it("marks the events of a chosen country as near", () => {
    expect(toEmphasis(monument, { ...nothing, country: "UZB" })).toBe("near");
    expect(toEmphasis(forum, { ...nothing, country: "UZB" })).toBe("far");
  });

  it("prefers the place when a country is chosen too", () => {
    expect(toEmphasis(monument, { ...nothing, place: "samarkand", country: "UZB" })).toBe("far");
  });
});
