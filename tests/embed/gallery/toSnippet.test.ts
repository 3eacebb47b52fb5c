import { describe, expect, test } from "vitest";
import { catalog } from "../../../src/catalog/dataset";
import { listGalleryViews } from "../../../src/embed/gallery/listGalleryViews";
import { listLost, snippetKinds, toSnippet } from "../../../src/embed/gallery/toSnippet";
import heights from "../../../src/embed/heights.json" with { type: "json" };
import type { FrameHeights } from "../../../src/embed/snippets";
import { toAddress } from "../../../src/model/address";
import { defaultView, type View } from "../../../src/model/view";
import { createFormat } from "../../../src/text/format";
import { messagesIn } from "../../messages";

const measured: Readonly<Record<string, FrameHeights>> = heights;

const parts = {
  wording: { catalog, messages: messagesIn("en"), format: createFormat("en") },
  table: {
    script: { file: "assets/cis-figure-1-ab.js", integrity: "sha384-cd" },
    embeds: Object.fromEntries(
      Object.entries(measured).map(([address, frames]) => [
        address,
        { picture: { width: 920, height: 540 }, heights: frames },
      ]),
    ),
  },
  site: "https://example.org/atlas/",
};

const survey: View = { ...defaultView, language: "en", figure: "map", lens: "survey" };
const titleIn = (snippet: string | undefined) => /(?:title|alt)="([^"]*)"/.exec(snippet ?? "")?.[1];

describe("toSnippet", () => {
  test("a frame is titled with the finding of the selected year", () => {
    expect(titleIn(toSnippet("frame", { ...survey, year: 2017 }, parts))).toContain("36%");
    expect(titleIn(toSnippet("frame", { ...survey, year: 2021 }, parts))).toContain("43%");
  });

  test("a picture describes and links to the view of its path, which it shows", () => {
    const chosen: View = { ...survey, year: 2017, theme: "dark", country: "UZB" };
    for (const kind of ["picture", "markdown", "board"] as const)
      expect(toSnippet(kind, chosen, parts)).toBe(toSnippet(kind, survey, parts));
    expect(titleIn(toSnippet("picture", chosen, parts))).toContain("43%");
  });

  test("a frame with less chrome gets the height for that chrome", () => {
    const { none, full } = measured["/en/embed/map/survey/"] ?? {};
    expect(toSnippet("frame", { ...survey, chrome: "none" }, parts)).toContain(`height="${none?.wide}"`);
    expect(toSnippet("frame", survey, parts)).toContain(`height="${full?.wide}"`);
  });

  test("the element keeps only the parts that it has attributes for", () => {
    const chosen: View = { ...survey, chrome: "none", layout: "tiles" };
    const { none } = measured["/en/embed/map/survey/"] ?? {};
    const snippet = toSnippet("element", chosen, parts);
    expect(snippet).toContain('<cis-figure figure="map" lens="survey" lang="en" chrome="none" style=');
    expect(snippet).toContain(`padding-bottom:${none?.live}"`);
  });

  test("every view of the gallery has every kind of snippet", () => {
    const views = listGalleryViews(catalog, "en").flatMap((group) => group.views);
    expect(views.length).toBe(25);
    for (const view of views)
      for (const kind of snippetKinds)
        expect(toSnippet(kind, view, parts), `${kind} ${toAddress(view, "embed")}`).toContain(parts.site);
  });

  test("an embed without heights has no snippet", () => {
    const table = { ...parts.table, embeds: {} };
    expect(toSnippet("frame", survey, { ...parts, table })).toBeUndefined();
  });
});

describe("listLost", () => {
  const chosen: View = {
    ...survey,
    year: 2017,
    theme: "dark",
    chrome: "title",
    layout: "tiles",
    country: "UZB",
  };

  test("a frame loses nothing", () => {
    expect(listLost("frame", chosen)).toEqual([]);
  });

  test("the element loses the parts that it has no attributes for", () => {
    expect(listLost("element", chosen)).toEqual(["layout"]);
  });

  test("a picture loses everything except its path", () => {
    expect(listLost("picture", chosen)).toEqual(["theme", "chrome", "country", "year", "layout"]);
    expect(listLost("markdown", survey)).toEqual([]);
  });
});
