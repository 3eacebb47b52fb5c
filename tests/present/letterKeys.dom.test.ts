import { describe, expect, it, vi } from "vitest";
import { areLettersOn, isCharacter, switchLetters } from "../../src/present/letterKeys";

describe("letter keys", () => {
  it("are on until they are switched off, which is stored", () => {
    expect(areLettersOn()).toBe(true);
    switchLetters(false);
    expect(areLettersOn()).toBe(false);
    expect(localStorage.getItem("atlas-deck-letters")).toBe("off");
    switchLetters(true);
    expect(areLettersOn()).toBe(true);
  });

  it("follow the last choice in any window", () => {
    switchLetters(false);
    localStorage.setItem("atlas-deck-letters", "on");
    expect(areLettersOn()).toBe(true);
  });

  it("stay off where the storage is full", () => {
    switchLetters(true);
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    switchLetters(false);
    expect(areLettersOn()).toBe(false);
    full.mockRestore();
    switchLetters(true);
  });

  it("can be switched off without storage", () => {
    const blocked = vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    switchLetters(false);
    expect(areLettersOn()).toBe(false);
    switchLetters(true);
    expect(areLettersOn()).toBe(true);
    blocked.mockRestore();
  });

  it("are letters, digits and punctuation; a space and named keys are not", () => {
    expect(["b", "и", "?", ".", "5"].map((key) => isCharacter({ key }))).not.toContain(false);
    expect([" ", "ArrowRight", "PageDown", "F5", "Home"].map((key) => isCharacter({ key }))).not.toContain(
      true,
    );
  });
});
