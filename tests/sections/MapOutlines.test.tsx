import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToString } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { loadOutlines, type OutlineSource } from "../../src/catalog/outlines";
import { readDrawnOutlines } from "../../src/figures/map/readDrawnOutlines";
import { defaultView, type View } from "../../src/model/view";
import { MapSection } from "../../src/sections/MapSection";
import { AtlasProvider } from "../../src/store/AtlasProvider";
import { createAtlasStore } from "../../src/store/store";
import { wordsIn } from "./page";

const overview = await loadOutlines("overview");
const detail = await loadOutlines("detail");

function sectionOf(change: Partial<View>, outlines: OutlineSource) {
  return (
    <AtlasProvider store={createAtlasStore({ ...defaultView, ...change })}>
      <MapSection {...wordsIn("ru")} outlines={outlines} width={640} />
    </AtlasProvider>
  );
}

function open(change: Partial<View>, outlines: OutlineSource) {
  render(sectionOf(change, outlines));
  return userEvent.setup();
}

describe("MapSection, outlines", () => {
  const landDrawn = () => document.querySelector("[data-outline=land]")?.getAttribute("d");
  const failing = () => Promise.reject(new Error("no network"));

  it("loads nothing while the whole CIS is shown", () => {
    const load = vi.fn(loadOutlines);
    open({}, { drawn: overview, load });
    expect(load).not.toHaveBeenCalled();
    expect(landDrawn()).toBe(overview.land);
  });

  it("draws a closer frame with the overview until the detail has loaded", async () => {
    let arrive = (_: typeof detail) => {};
    const coming = new Promise<typeof detail>((resolve) => {
      arrive = resolve;
    });
    const user = open({}, { drawn: overview, load: () => coming });
    await user.click(screen.getByRole("radio", { name: "Центральная Азия" }));
    expect(landDrawn()).toBe(overview.land);
    await act(async () => arrive(detail));
    expect(landDrawn()).toBe(detail.land);
  });

  it("loads the detail when the map is zoomed", async () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    const user = open({}, { drawn: overview, load: loadOutlines });
    await user.click(screen.getByRole("button", { name: "Приблизить" }));
    expect(landDrawn()).toBe(overview.land);
    await user.click(screen.getByRole("button", { name: "Приблизить" }));
    await waitFor(() => expect(landDrawn()).toBe(detail.land));
    vi.unstubAllGlobals();
  });

  it("keeps the overview when the detail fails to load", async () => {
    open({ frame: "caucasus" }, { drawn: overview, load: failing });
    await act(async () => {});
    expect(landDrawn()).toBe(overview.land);
  });

  it("loads the overview when there is no prerendered map", async () => {
    open({}, { drawn: undefined, load: loadOutlines });
    await waitFor(() => expect(landDrawn()).toBe(overview.land));
  });

  it("hydrates a prerendered page with the outlines in its markup", () => {
    const warn = vi.spyOn(console, "error");
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = renderToString(
      sectionOf({ country: "KAZ" }, { drawn: overview, load: loadOutlines }),
    );
    const found = readDrawnOutlines(container);
    render(sectionOf({ country: "KAZ" }, { drawn: found, load: failing }), { container, hydrate: true });
    expect(found).toEqual(overview);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
