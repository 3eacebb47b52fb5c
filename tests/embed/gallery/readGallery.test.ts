import { describe, expect, test } from "vitest";
import { toGalleryHrefIn } from "../../../src/embed/gallery/galleryHref";
import { readGallery } from "../../../src/embed/gallery/readGallery";
import { defaultView, type View } from "../../../src/model/view";

const space = { countries: ["KAZ", "UZB"], events: ["forum"], places: [], years: [2017, 2026] } as const;

describe("readGallery", () => {
  test.each<Partial<View>>([
    { figure: "growth", country: "UZB", scale: "per-thousand" },
    { figure: "map", lens: "survey", year: 2021, theme: "dark", chrome: "title" },
    { figure: "timeline", level: "days", language: "en" },
  ])("reads %o back from the gallery's address", (change) => {
    const view = { ...defaultView, ...change };
    const href = toGalleryHrefIn("ru", view, "/atlas/");
    expect(href).toMatch(/^\/atlas\/embed\/\?view=/);
    expect(readGallery(href.slice("/atlas/embed/".length), "ru", space)).toEqual(view);
  });

  test("the address names the view's language if it differs from the gallery's", () => {
    const view: View = { ...defaultView, figure: "timeline" };
    expect(toGalleryHrefIn("ru", view, "/")).toBe("/embed/?view=timeline%2F");
    expect(toGalleryHrefIn("en", view, "/")).toBe("/en/embed/?view=timeline%2F&lang=ru");
  });

  test.each(["", "?theme=dark", "?view=", "?view=weather/", "?view=growth/xyz/", "?view=../"])(
    "%j names no figure",
    (search) => {
      expect(readGallery(search, "ru", space)).toBeUndefined();
    },
  );

  test("unknown parts fall back to defaults", () => {
    const search = "?view=map%2F%3Fcountry%3Datlantis%26year%3D1066&lang=xx";
    expect(readGallery(search, "en", space)).toEqual({
      ...defaultView,
      language: "en",
      figure: "map",
      year: 2017,
    });
  });
});
