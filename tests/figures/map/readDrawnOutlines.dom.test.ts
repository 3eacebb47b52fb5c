import { describe, expect, it } from "vitest";
import { loadOutlines } from "../../../src/catalog/outlines";
import { readDrawnOutlines } from "../../../src/figures/map/readDrawnOutlines";
import { drawMap } from "./drawing";

function pageOf(markup: string): ParentNode {
  const page = document.createElement("main");
  page.innerHTML = markup;
  return page;
}

describe(readDrawnOutlines, () => {
  it("reads the prerendered outlines exactly", async () => {
    expect(readDrawnOutlines(pageOf(drawMap({ country: "KAZ" })))).toEqual(await loadOutlines("overview"));
  });

  it("is undefined without a map, or without outlines on it", () => {
    expect(readDrawnOutlines(pageOf(""))).toBeUndefined();
    expect(readDrawnOutlines(pageOf(drawMap({ layout: "tiles" })))).toBeUndefined();
    expect(readDrawnOutlines(pageOf('<svg><path data-outline="land" /></svg>'))).toBeUndefined();
  });
});
