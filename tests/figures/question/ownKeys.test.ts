import { describe, expect, it, vi } from "vitest";
import { keepKeys, toSteps } from "../../../src/figures/question/ownKeys";

const isKept = (control: Parameters<typeof keepKeys>[0], key: string) => {
  const stopPropagation = vi.fn();
  keepKeys(control, { key, code: "", stopPropagation });
  return stopPropagation.mock.calls.length > 0;
};

describe("keepKeys", () => {
  it("keeps the keys of a control from changing slides", () => {
    expect(isKept("slider", "ArrowRight")).toBe(true);
    expect(isKept("line", "ArrowUp")).toBe(true);
    expect(isKept("button", " ")).toBe(true);
    expect(isKept("field", "7")).toBe(true);
  });

  it("never keeps a clicker's keys", () => {
    for (const control of ["slider", "line", "button", "field", "radio"] as const)
      for (const key of ["PageUp", "PageDown", "Escape", "F5"]) expect(isKept(control, key)).toBe(false);
  });

  it("while a line is drawn, an arrow does not change the slide, but the space bar does", () => {
    expect(isKept("line", "ArrowRight")).toBe(true);
    expect(isKept("line", " ")).toBe(false);
  });
});

describe("toSteps", () => {
  it("is up, down or none", () => {
    expect(
      ["ArrowUp", "ArrowRight", "+", "ArrowDown", "ArrowLeft", "-", "Home", "End", "PageUp"].map((key) =>
        toSteps({ key, code: "" }),
      ),
    ).toEqual([1, 1, 1, -1, -1, -1, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0]);
  });
});
