import { render, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { toAddressSpace } from "../../src/app/addressSpace";
import { catalog } from "../../src/catalog/dataset";
import { loadOutlines } from "../../src/catalog/outlines";
import { DeckProvider } from "../../src/present/DeckProvider";
import { createDeckStore } from "../../src/present/deckStore";
import { SlideFigure } from "../../src/present/SlideFigure";
import { createFormat } from "../../src/text/format";
import { entriesOf } from "../data/entries";
import { messagesIn } from "../messages";

const slides = entriesOf("story");

const world = {
  slides,
  catalog,
  space: toAddressSpace(catalog),
  outlines: { drawn: undefined, load: loadOutlines },
  messages: messagesIn("ru"),
  format: createFormat("ru"),
  way: "slide",
  isShow: true,
} as const;

describe(SlideFigure, () => {
  test("a figure that fails leaves its table, and the deck goes on", async () => {
    const silence = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const failing = {
      ...world,
      outlines: { drawn: undefined, load: () => Promise.reject(new Error("lost")) },
    };
    render(
      <DeckProvider store={createDeckStore(slides)}>
        <SlideFigure id="map" address="/embed/map/redcross/" {...failing} />
        <SlideFigure id="residents" address="/embed/people/kaz/" {...world} />
      </DeckProvider>,
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("Рисунок не удалось показать. Вот его числа.");
    expect(screen.getByRole("rowheader", { name: "Казахстан" })).toBeVisible();
    expect(screen.getByRole("heading", { name: /один житель из\s154/ })).toBeInTheDocument();
    silence.mockRestore();
  });
});
