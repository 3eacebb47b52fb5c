import { afterEach, describe, expect, it, vi } from "vitest";
import { keepTheme, readKeptTheme } from "../../src/store/keptTheme";

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe("keepTheme", () => {
  it("keeps a chosen theme for the next visit", () => {
    keepTheme("dark");
    expect(readKeptTheme()).toBe("dark");
  });

  it("forgets it when the reader goes back to the system's", () => {
    keepTheme("dark");
    keepTheme("auto");
    expect(localStorage.length).toBe(0);
    expect(readKeptTheme()).toBe("auto");
  });
});

describe("readKeptTheme", () => {
  it("takes no word that is not a theme", () => {
    localStorage.setItem("theme", "purple");
    expect(readKeptTheme()).toBe("auto");
  });

  it("does without storage where the browser blocks it", () => {
    keepTheme("dark");
    vi.stubGlobal("localStorage", {
      getItem: () => {
        throw new Error("blocked");
      },
    });
    expect(readKeptTheme()).toBe("auto");
  });
});
