import { afterEach, describe, expect, it, vi } from "vitest";
import { keepTheme, readKeptTheme } from "../../src/store/keptTheme";

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe("keepTheme", () => {
  it("stores a chosen theme for the next visit", () => {
    keepTheme("dark");
    expect(readKeptTheme()).toBe("dark");
  });

  it("deletes it when the reader returns to the system's theme", () => {
    keepTheme("dark");
    keepTheme("auto");
    expect(localStorage.length).toBe(0);
    expect(readKeptTheme()).toBe("auto");
  });
});

describe("readKeptTheme", () => {
  it("ignores an unknown theme", () => {
    localStorage.setItem("theme", "purple");
    expect(readKeptTheme()).toBe("auto");
  });

  it("works without storage when the browser blocks it", () => {
    keepTheme("dark");
    vi.stubGlobal("localStorage", {
      getItem: () => {
        throw new Error("blocked");
      },
    });
    expect(readKeptTheme()).toBe("auto");
  });
});
