import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { defaultView, type View } from "../../src/model/view";
import { FigureActions } from "../../src/sections/FigureActions";
import { messagesIn } from "../messages";

function drawActions(change: Partial<View> & Pick<View, "figure">, hasPicture = true) {
  const view = { ...defaultView, ...change };
  const { figure, language } = view;
  render(<FigureActions {...{ figure, view, hasPicture }} messages={messagesIn(language)} />);
  return screen
    .getAllByRole("link")
    .map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("download")]);
}

describe("FigureActions", () => {
  it("offers the values and the picture for download, and the way to embed the figure", () => {
    expect(drawActions({ figure: "map" })).toEqual([
      ["CSV", "/embed/map/redcross/table.csv", "cis-volunteering-map-redcross.csv"],
      ["SVG", "/embed/map/redcross/figure.svg", "cis-volunteering-map-redcross.svg"],
      ["PNG", "/embed/map/redcross/figure.png", "cis-volunteering-map-redcross.png"],
      ["Встроить", "/embed/?view=map%2Fredcross%2F", null],
    ]);
  });

  it("adds the language to a file name unless it is Russian", () => {
    expect(drawActions({ figure: "growth", language: "en", country: "KAZ" })[0]).toEqual([
      "CSV",
      "/en/embed/growth/kaz/table.csv",
      "cis-volunteering-en-growth-kaz.csv",
    ]);
  });

  it("offers no picture when it differs from the view, and embeds the current view", () => {
    expect(drawActions({ figure: "timeline", level: "meeting", theme: "dark" }, false)).toEqual([
      ["CSV", "/embed/timeline/table.csv", "cis-volunteering-timeline.csv"],
      ["Встроить", "/embed/?view=timeline%2F%3Flevel%3Dmeeting", null],
    ]);
  });
});
