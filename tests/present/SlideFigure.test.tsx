import { render, screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { DeckProvider } from "../../src/present/DeckProvider";
import { createDeckStore } from "../../src/present/deckStore";
import { SlideFigure } from "../../src/present/SlideFigure";
import { slides, worldIn } from "./world";

const world = worldIn("ru");

describe(SlideFigure, () => {
  test("a failed figure is replaced by its table, and the deck keeps working", async () => {
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
