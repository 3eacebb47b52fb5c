import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FigureBoundary } from "../../src/sections/FigureBoundary";
import { renderIn, wordsIn } from "./page";

const { messages } = wordsIn("ru");

let broken = true;
function Figure() {
  if (broken) throw new Error("no room for a mark");
  return <p>a drawing</p>;
}

const page = (
  <>
    <FigureBoundary name="Карта" messages={messages}>
      <Figure />
    </FigureBoundary>
    <p>the rest of the page</p>
  </>
);

beforeEach(() => {
  broken = true;
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe("FigureBoundary", () => {
  it("shows an error in place of the figure, and the rest of the page works", () => {
    renderIn({}, page);
    expect(screen.getByRole("alert")).toHaveTextContent("Карта: Этот рисунок не удалось показать");
    expect(screen.getByText("the rest of the page")).toBeVisible();
  });

  it("draws the figure on a successful retry", async () => {
    renderIn({}, page);
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Попробовать ещё раз" }));
    expect(screen.getByText("a drawing")).toBeVisible();
  });

  it("draws the figure when another view is chosen that can be drawn", () => {
    const store = renderIn({}, page);
    broken = false;
    act(() => store.getState().chooseCountry("KAZ"));
    expect(screen.getByText("a drawing")).toBeVisible();
  });
});
