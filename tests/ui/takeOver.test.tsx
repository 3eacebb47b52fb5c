import { act } from "@testing-library/react";
import { useState } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../src/ui/ErrorBoundary";
import { takeOver } from "../../src/ui/takeOver";

function Counter({ fails = () => false }: { readonly fails?: () => boolean }) {
  const [count, setCount] = useState(0);
  if (fails()) throw new Error("broken");
  return (
    <section>
      <button type="button" onClick={() => setCount(count + 1)}>
        {`Count: ${count}`}
      </button>
      <a href="/table">Table</a>
    </section>
  );
}

function draw(part = <Counter />): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = renderToString(part);
  document.body.append(container);
  return container;
}

const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));

afterEach(() => document.body.replaceChildren());

describe("takeOver", () => {
  it("hydrates prerendered markup and marks it", async () => {
    const container = draw();
    const button = container.querySelector("button");
    act(() => takeOver(container, <Counter />));
    await settle();
    expect(container.dataset.live).toBe("");
    act(() => button?.click());
    expect(button?.textContent).toBe("Count: 1");
  });

  it("renders the part when nothing is prerendered", async () => {
    const container = document.createElement("div");
    act(() => takeOver(container, <Counter />));
    await settle();
    expect(container.textContent).toBe("Count: 0Table");
  });

  it.each([
    [
      "an element more",
      (part: HTMLElement) => part.firstElementChild?.prepend(document.createElement("span")),
    ],
    [
      "translated words",
      (part: HTMLElement) => {
        for (const name of ["button", "a"]) {
          const font = document.createElement("font");
          font.textContent = "¤";
          part.querySelector(name)?.replaceChildren(font);
        }
      },
    ],
  ])("hydrates without errors with %s", async (_, change) => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    const container = draw();
    change(container);
    act(() => takeOver(container, <Counter />));
    await settle();
    expect(container.textContent).toBe("Count: 0Table");
    act(() => container.querySelector("button")?.click());
    expect(container.textContent).toBe("Count: 1Table");
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });

  it.each([
    ["outside of a boundary", (part: React.ReactNode) => part],
    [
      "inside of one",
      (part: React.ReactNode) => <ErrorBoundary fallback={() => "failed"}>{part}</ErrorBoundary>,
    ],
  ])("restores the prerendered markup when the first render throws %s, and reports it", async (_, wrap) => {
    const lost = vi.fn();
    addEventListener("lost", lost);
    const container = draw();
    const before = container.innerHTML;
    takeOver(container, wrap(<Counter fails={() => true} />));
    await new Promise<void>((resolve) => setTimeout(resolve, 50));
    expect(container.innerHTML).toBe(before);
    expect(container.dataset.live).toBeUndefined();
    expect(lost).toHaveBeenCalled();
    removeEventListener("lost", lost);
  });

  it("restores the prerendered markup once, however many boundaries catch an error", async () => {
    const failing = (
      <ErrorBoundary fallback={() => "failed"}>
        <Counter fails={() => true} />
      </ErrorBoundary>
    );
    const container = draw(
      <>
        <Counter />
        <Counter />
      </>,
    );
    const before = container.innerHTML;
    takeOver(
      container,
      <>
        {failing}
        {failing}
      </>,
    );
    await new Promise<void>((resolve) => setTimeout(resolve, 50));
    expect(container.innerHTML).toBe(before);
  });

  it("leaves an error of a hydrated part to its boundary, and reports it", async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => {});
    const onFailed = vi.fn();
    let isBroken = false;
    const part = (
      <ErrorBoundary fallback={() => "failed"}>
        <Counter fails={() => isBroken} />
      </ErrorBoundary>
    );
    const container = draw(part);
    act(() => takeOver(container, part, { onFailed }));
    await settle();
    isBroken = true;
    act(() => container.querySelector("button")?.click());
    expect(container.textContent).toBe("failed");
    expect(onFailed).toHaveBeenCalledOnce();
    errors.mockRestore();
  });
});
