import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FigureStatus, type Says } from "../../src/ui/FigureStatus";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A figure with one control, next to an outside control; `say` sets its announcements. */
function open(first: Says) {
  const figure = (says: Says) => (
    <>
      <section>
        <button type="button">inside</button>
        <FigureStatus says={says} />
      </section>
      <button type="button">outside</button>
    </>
  );
  const { rerender } = render(figure(first));
  return {
    say: (says: Says) => rerender(figure(says)),
    press: (name: "inside" | "outside") => fireEvent.click(screen.getByRole("button", { name })),
  };
}

const pause = () => act(() => vi.advanceTimersByTime(1000));
const announced = () => screen.getByRole("status").textContent;

describe("FigureStatus", () => {
  it("announces nothing at load", () => {
    open({ year: "2022 is shown." });
    pause();
    expect(announced()).toBe("");
  });

  it("announces changes only", () => {
    const { say, press } = open({ year: "2022 is shown.", scale: "In people." });
    press("inside");
    say({ year: "2023 is shown.", scale: "In people." });
    pause();
    expect(announced()).toBe("2023 is shown.");
  });

  it("announces a quick series once, with its last state", () => {
    const { say, press } = open({ year: "2021 is shown." });
    press("inside");
    say({ year: "2022 is shown." });
    act(() => vi.advanceTimersByTime(100));
    expect(announced()).toBe("");
    say({ year: "2023 is shown." });
    pause();
    expect(announced()).toBe("2023 is shown.");
  });

  it("is silent about changes made in another figure, and clears its earlier announcement", () => {
    const { say, press } = open({ year: "2021 is shown." });
    press("inside");
    say({ year: "2022 is shown." });
    pause();
    press("outside");
    say({ year: "2023 is shown." });
    pause();
    expect(announced()).toBe("");
  });

  it("announces the same text again as a new element", () => {
    const { say, press } = open({ event: undefined });
    press("inside");
    say({ event: "The forum is chosen." });
    pause();
    const before = screen.getByText("The forum is chosen.");
    say({ event: undefined });
    say({ event: "The forum is chosen." });
    pause();
    expect(screen.getByText("The forum is chosen.")).not.toBe(before);
  });

  it("announces nothing for a change without text", () => {
    const { say, press } = open({ event: "The forum is chosen." });
    press("inside");
    say({ event: undefined });
    pause();
    expect(announced()).toBe("");
  });
});
