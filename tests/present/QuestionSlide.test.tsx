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
  test("says quietly that nothing was written down, since a room answers aloud", () => {
    renderRevealed([]);
    expect(screen.getByRole("status", { name: "Ответ" })).toHaveTextContent(/240\sтысяч/);
    expect(screen.getByText(/Зал не\sотвечал/)).toHaveClass("question-said", { exact: true });
  });

  test("says how far an answer was from what was stated", () => {
    renderRevealed([200_000]);
    expect(screen.getByText(/^Зал ошибся/)).toHaveClass("question-miss");
  });
});
