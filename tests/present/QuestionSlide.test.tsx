import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { DeckProvider } from "../../src/present/DeckProvider";
import { createDeckStore } from "../../src/present/deckStore";
import { SlidePart } from "../../src/present/SlidePart";
import { slides, worldIn } from "./world";

function renderRevealed(answers: readonly number[]) {
  const store = createDeckStore(slides);
  if (answers.length > 0) store.getState().answer("draw", { kind: "line", values: answers });
  const slide = slides.find(({ id }) => id === "draw");
  if (slide === undefined) throw new Error("the deck has no such question");
  render(
    <DeckProvider store={store}>
      <SlidePart {...worldIn("ru")} slide={slide} held={1} />
    </DeckProvider>,
  );
}

describe("a revealed question", () => {
  test("shows discreetly that no answer was entered, because an audience answers aloud", () => {
    renderRevealed([]);
    expect(screen.getByRole("status", { name: "Ответ" })).toHaveTextContent(/240\sтысяч/);
    expect(screen.getByText(/Зал не\sотвечал/)).toHaveClass("question-said", { exact: true });
  });

  test("states the distance between the answer and the stated value", () => {
    renderRevealed([200_000]);
    expect(screen.getByText(/^Зал ошибся/)).toHaveClass("question-miss");
  });
});
