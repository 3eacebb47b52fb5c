import { afterEach, describe, expect, it, vi } from "vitest";
import { writeAddress } from "../../src/store/writeAddress";

describe(writeAddress, () => {
  afterEach(() => vi.restoreAllMocks());

  it("adds a history entry, or replaces the current one", () => {
    const before = history.length;
    writeAddress(history, "/?step", true);
    expect(history.length).toBe(before + 1);
    writeAddress(history, "/?year=2021", false);
    expect(history.length).toBe(before + 1);
    expect(location.search).toBe("?year=2021");
  });

  it.each(["pushState", "replaceState"] as const)("tolerates a refused %s", (name) => {
    vi.spyOn(history, name).mockImplementation(() => {
      throw new DOMException("too many", "SecurityError");
    });
    expect(() => writeAddress(history, "/?step", name === "pushState")).not.toThrow();
  });
});
