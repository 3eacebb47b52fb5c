import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { readPlaces } from "../../../src/figures/map/readPlaces";
import { wordsIn } from "./drawing";

const nothing = { lens: "redcross", place: undefined, event: undefined } as const;

function placeOf(id: string, chosen: Parameters<typeof readPlaces>[1] = nothing) {
  return readPlaces(catalog, chosen, wordsIn()).find((place) => place.id === id);
}

describe(readPlaces, () => {
  it("labels the forum's city with its days", () => {
    expect(placeOf("birobidzhan")?.label).toMatch(/^Биробиджан, 9–12\sавгуста\s2024/);
  });

  it("labels the city of the chosen event with its day", () => {
    const chosen = { ...nothing, event: "tashkent-monument", place: "tashkent" };
    expect(placeOf("tashkent", chosen)).toMatchObject({ chosen: true, strong: true });
    expect(placeOf("tashkent", chosen)?.label).toMatch(/^Ташкент, 15\sапреля\s2024/);
  });

  it("distinguishes places of events, planned events and other capitals", () => {
    expect(["moscow", "samarkand", "astana", "yerevan"].map((id) => placeOf(id)?.kind)).toEqual([
      "event",
      "event",
      "planned",
      "capital",
    ]);
  });

  it("counts the events of a city in words", () => {
    expect(placeOf("cholpon-ata")?.description).toBe("Чолпон-Ата, 1 событие");
  });

  it("shows for the article only the cities that it names", () => {
    const places = readPlaces(catalog, { ...nothing, lens: "article" }, wordsIn());
    expect(places.map(({ id }) => id).sort()).toEqual(["birobidzhan", "samarkand", "tashkent"]);
  });
});
