import { describe, expect, it } from "vitest";
import { catalog } from "../../src/catalog/dataset";
import { readLens } from "../../src/figures/map/readLens";
import { defaultView, type View } from "../../src/model/view";
import { toMapSays } from "../../src/sections/toMapSays";
import { createFormat } from "../../src/text/format";
import { messagesIn } from "../messages";

function says(change: Partial<View> = {}, isPlaying = false) {
  const view = { ...defaultView, language: "en", figure: "map", ...change } as const;
  const messages = messagesIn(view.language);
  const format = createFormat(view.language);
  const layer = readLens(catalog, view.lens, view.year, { messages, format });
  return toMapSays({ catalog, view, layer, isPlaying, words: messages.map, format });
}

describe(toMapSays, () => {
  it("states the lens, the year and the part of the map", () => {
    expect(says()).toMatchObject({
      lens: "The map shows: Red Cross and Crescent.",
      year: "2023 is shown.",
      part: "Visible part of the map: All CIS.",
      country: "No country is chosen.",
      play: undefined,
      place: undefined,
    });
  });

  it("states that a year has no values, and which one is shown", () => {
    expect(says({ year: 2022 }).year).toBe("There are no values for 2022; 2021 is shown.");
  });

  it("states everything about the selected country", () => {
    expect(says({ country: "KAZ", year: 2021 }).country).toMatch(
      /^Kazakhstan: 0\.18 per 1,000\sresidents, 2021; 3,630 volunteers\.$/,
    );
  });

  it("states no year during playback, or for a lens without years", () => {
    expect(says({}, true)).toMatchObject({ year: undefined, play: "The years are shown one by one." });
    expect(says({ lens: "status" }).year).toBeUndefined();
  });

  it("states that the countries are tiles, and the selected city", () => {
    expect(says({ layout: "tiles", place: "tashkent" })).toMatchObject({
      part: "The countries are shown as tiles.",
      place: "City chosen: Tashkent.",
    });
  });
});
