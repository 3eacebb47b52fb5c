import { afterEach, describe, expect, it, vi } from "vitest";
import { keepAnswers, readKeptAnswers } from "../../src/store/keptAnswers";

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe("keepAnswers", () => {
  it("stores the answer to each question for the next visit", () => {
    keepAnswers("cities", { kind: "guess", values: [40] });
    keepAnswers("minister", { kind: "choice", votes: { one: 1 } });
    expect(readKeptAnswers("cities")).toEqual({ kind: "guess", values: [40] });
    expect(readKeptAnswers("minister")).toEqual({ kind: "choice", votes: { one: 1 } });
  });

  it("deletes an answer that was taken back", () => {
    keepAnswers("cities", { kind: "guess", values: [40] });
    keepAnswers("cities", { kind: "guess", values: [] });
    expect(localStorage.length).toBe(0);
  });
});

describe("readKeptAnswers", () => {
  it.each(["", "{", "40", '{"kind":"guess","values":["40"]}'])(
    "ignores the invalid stored value %j",
    (kept) => {
      localStorage.setItem("answers/cities", kept);
      expect(readKeptAnswers("cities")).toBeUndefined();
    },
  );

  it("keeps answers for this visit when the browser blocks storage", () => {
    const refuse = () => {
      throw new Error("blocked");
    };
    vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
    keepAnswers("cities", { kind: "guess", values: [40] });
    expect(readKeptAnswers("cities")).toEqual({ kind: "guess", values: [40] });
    keepAnswers("cities", { kind: "guess", values: [] });
    expect(readKeptAnswers("cities")).toBeUndefined();
  });
});
