import { geometry } from "virtual:geometry/frame";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { toTransform } from "../../../src/figures/map/camera";
import { frameCamera, mapSize } from "../../../src/figures/map/frames";
import { placeMap } from "../../../src/figures/map/placeMap";
import { createProjection } from "../../../src/figures/map/projection";
import { readLens } from "../../../src/figures/map/readLens";
import { readPlaces } from "../../../src/figures/map/readPlaces";
import { defaultView, type View } from "../../../src/model/view";
import { wordsIn } from "./drawing";

function place(width: number, change: Partial<View> = {}) {
  const view = { ...defaultView, ...change };
  const projection = createProjection(geometry);
  const size = mapSize(width, view.frame);
  return placeMap({
    geometry,
    projection,
    size,
    transform: toTransform(frameCamera(view.frame, { geometry, projection, size }), size),
    marks: readLens(catalog, view.lens, view.year, wordsIn()).marks,
    places: readPlaces(catalog, view, wordsIn()),
  });
}

function namesOf({ texts }: ReturnType<typeof place>): readonly string[] {
  return texts.map(({ place: { id } }) => id).sort();
}

describe(placeMap, () => {
  it("labels every city with events on a laptop", () => {
    expect(namesOf(place(820))).toEqual([
      "astana",
      "birobidzhan",
      "cholpon-ata",
      "khabarovsk",
      "moscow",
      "samarkand",
      "tashkent",
    ]);
  });

  it("writes just the names on a phone, and never leaves out the forum's", () => {
    const textIn = (width: number) =>
      place(width).texts.find(({ place: { id } }) => id === "birobidzhan")?.text;
    expect(textIn(328)).toBe("Биробиджан");
    expect(textIn(820)).toMatch(/^Биробиджан, 9–12/);
  });

  it("shows other capitals only where there is room for them", () => {
    const ids = ({ markers }: ReturnType<typeof place>) => markers.map((marker) => marker.place.id);
    expect(ids(place(328))).not.toContain("yerevan");
    expect(ids(place(820))).toContain("yerevan");
    expect(namesOf(place(820, { frame: "caucasus" }))).toContain("yerevan");
  });

  it("writes the value of every Central Asian state where there is room", () => {
    const labels = place(920, { frame: "central-asia", lens: "survey" }).countryLabels;
    expect(labels.map(({ mark }) => mark.code)).toEqual(
      expect.arrayContaining(["KAZ", "KGZ", "TJK", "TKM", "UZB"]),
    );
  });

  it("gives small states a target of their own, and no state that is large enough", () => {
    const codes = place(328).targets.map(({ id }) => id);
    expect(codes).toEqual(expect.arrayContaining(["ARM", "AZE", "MDA"]));
    expect(codes).not.toContain("KAZ");
    expect(place(820, { frame: "caucasus" }).targets.map(({ id }) => id)).not.toContain("MDA");
  });

  it.each([288, 328, 358, 430, 768, 820, 1160])("writes both numbers of the article at %d px", (width) => {
    const labels = place(width, { lens: "article" }).countryLabels;
    expect(labels.map(({ mark }) => mark.code).sort()).toEqual(["KAZ", "UZB"]);
  });

  it("has nothing to place where nothing is given", () => {
    const projection = createProjection(geometry);
    const size = mapSize(820, "cis");
    const placed = placeMap({
      geometry: { ...geometry, countries: [] },
      projection,
      size,
      transform: { x: 0, y: 0, k: 1 },
      marks: [],
      places: [],
    });
    expect(placed).toEqual({ markers: [], texts: [], countryLabels: [], targets: [] });
  });
});
