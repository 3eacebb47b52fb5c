import { geometry } from "virtual:geometry/frame";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { toScreen, toScreenBox, toTransform } from "../../../src/figures/map/camera";
import { frameCamera, mapSize } from "../../../src/figures/map/frames";
import { contains, overlap } from "../../../src/figures/map/placeLabels";
import { placeMap } from "../../../src/figures/map/placeMap";
import { createProjection } from "../../../src/figures/map/projection";
import { readLens } from "../../../src/figures/map/readLens";
import { readPlaces } from "../../../src/figures/map/readPlaces";
import { doCross } from "../../../src/figures/map/segments";
import { defaultView, type View } from "../../../src/model/view";
import { doesPass } from "../../../src/ui/segments";
import { wordsIn } from "./drawing";

/** A map with a width in CSS pixels, and the part of it in a frame. */
function see(width: number, frame: View["frame"]) {
  const projection = createProjection(geometry);
  const size = mapSize(width, frame);
  const transform = toTransform(frameCamera(frame, { geometry, projection, size }), size);
  return { projection, size, transform };
}

function place(width: number, change: Partial<View> = {}) {
  const view = { ...defaultView, ...change };
  return placeMap({
    geometry,
    ...see(width, view.frame),
    marks: readLens(catalog, view.lens, view.year, wordsIn(view.language)).marks,
    places: readPlaces(catalog, view, wordsIn(view.language)),
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

  it("shortens labels to names on a phone, and always includes the forum's city", () => {
    const textIn = (width: number) =>
      place(width).texts.find(({ place: { id } }) => id === "birobidzhan")?.text;
    expect(textIn(328)).toBe("Биробиджан");
    expect(textIn(820)).toMatch(/^Биробиджан, 9–12/);
  });

  it("shows other capitals only when there is space", () => {
    const ids = ({ markers }: ReturnType<typeof place>) => markers.map((marker) => marker.place.id);
    expect(ids(place(328))).not.toContain("yerevan");
    expect(ids(place(820))).toContain("yerevan");
    expect(namesOf(place(820, { frame: "caucasus" }))).toContain("yerevan");
  });

  it("places no other value over Kazakhstan on a laptop", () => {
    const kazakhstan = geometry.countries.find(({ code }) => code === "KAZ");
    for (const width of [820, 1160]) {
      const [x, y] = toScreen(see(width, "cis").transform, kazakhstan?.centroid ?? [0, 0]);
      const middle = { left: x - 20, top: y - 60, right: x + 20, bottom: y + 60 };
      const over = place(width).countryLabels.filter(({ box }) => overlap(box, middle));
      expect(over.map(({ mark }) => mark.code)).toEqual(["KAZ"]);
    }
  });

  it.each([328, 580, 820, 1100])("places no value over the disputed area at %i pixels", (width) => {
    const disputed = toScreenBox(see(width, "cis").transform, geometry.disputed.bounds);
    for (const lens of lenses) {
      const over = place(width, { lens }).countryLabels.filter(({ box }) => overlap(box, disputed));
      expect({ lens, over: over.map(({ mark }) => mark.code) }).toEqual({ lens, over: [] });
    }
  });

  it("shows the value of every Central Asian state when there is space", () => {
    const labels = place(920, { frame: "central-asia", lens: "survey" }).countryLabels;
    expect(labels.map(({ mark }) => mark.code)).toEqual(
      expect.arrayContaining(["KAZ", "KGZ", "TJK", "TKM", "UZB"]),
    );
  });

  it("gives small states their own targets, and no large state", () => {
    const codes = place(328).targets.map(({ id }) => id);
    expect(codes).toEqual(expect.arrayContaining(["ARM", "AZE", "MDA"]));
    expect(codes).not.toContain("KAZ");
    expect(place(820, { frame: "caucasus" }).targets.map(({ id }) => id)).not.toContain("MDA");
  });

  const widths = [288, 320, 328, 344, 358, 398, 430, 480, 560, 640, 720, 820, 920];
  const lenses = ["redcross", "survey", "status"] as const;
  const everywhere = widths.flatMap((width) =>
    lenses.flatMap((lens) => (["ru", "en"] as const).map((language) => ({ width, lens, language }))),
  );

  it.each(everywhere)("labels each of the ten countries by $lens in $language at $width px", (view) => {
    const { countryLabels } = place(view.width, view);
    expect(countryLabels.map(({ mark }) => mark.code).sort()).toEqual(
      geometry.countries.map(({ code }) => code).sort(),
    );
  });

  it.each(everywhere)(
    "overlaps no label with a label, line or dot by $lens in $language at $width px",
    (view) => {
      const { countryLabels, markers, texts } = place(view.width, view);
      const lines = countryLabels.flatMap(({ leader }) => leader ?? []);
      countryLabels.forEach((label, index) => {
        const others = countryLabels.filter((other) => other !== label);
        expect(others.filter(({ box }) => overlap(box, label.box))).toEqual([]);
        expect(lines.filter((line) => line !== label.leader && doesPass(line, label.box))).toEqual([]);
        expect(
          lines
            .slice(index + 1)
            .filter((line) => label.leader && line !== label.leader && doCross(line, label.leader)),
        ).toEqual([]);
        expect(
          markers.filter(({ x, y }) => contains(label.box, { left: x, right: x, top: y, bottom: y })),
        ).toEqual([]);
      });
      expect(texts.length).toBeGreaterThan(0);
    },
  );

  it("connects only labels beside their country with a leader", () => {
    const { countryLabels } = place(328);
    for (const { mark, leader } of countryLabels) {
      expect(leader === undefined, mark.code).toBe(["RUS", "KAZ"].includes(mark.code));
    }
  });

  it("gives the finding a leader on the widest map too, because the country is small", () => {
    const found = place(920).countryLabels.find(({ mark }) => mark.label?.rank === "finding");
    expect(found?.mark.code).toBe("ARM");
    expect(found?.leader).toBeDefined();
  });

  const articles = (["cis", "central-asia"] as const).flatMap((frame) =>
    [...(frame === "cis" ? [200] : []), 240, 288, 296, 328, 358, 430, 560, 768, 820, 1160].flatMap((width) =>
      (["ru", "en"] as const).map((language) => ({ width, frame, language })),
    ),
  );

  it.each(articles)(
    "shows both numbers of the article, that of Uzbekistan as a part, in $frame in $language at $width px",
    (view) => {
      const labels = place(view.width, { ...view, lens: "article" }).countryLabels;
      expect(labels.map(({ mark }) => mark.code)).toEqual(["KAZ", "UZB"]);
      const [, part = ""] = labels.map(({ lines }) =>
        lines.map(({ runs }) => runs.map(({ text }) => text).join("")).join(" "),
      );
      expect(part).toMatch(/(в\sкрупных инициативах|in large initiatives) (Узбекистан|Uzbekistan), 2024$/);
    },
  );

  it("sorts the countries by the alphabet of the page", () => {
    const named = (language: View["language"]) =>
      place(820, { language }).countryLabels.map(({ mark }) => mark.name);
    expect(named("ru").slice(0, 3)).toEqual(["Азербайджан", "Армения", "Беларусь"]);
    expect(named("en").slice(0, 3)).toEqual(["Armenia", "Azerbaijan", "Belarus"]);
  });

  it("is empty without marks", () => {
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
