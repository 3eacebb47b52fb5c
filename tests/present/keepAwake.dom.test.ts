import { afterEach, describe, expect, it, vi } from "vitest";
import { keepAwake } from "../../src/present/keepAwake";

const settle = () => new Promise((done) => setTimeout(done));

/** Stubs a browser with wake locks; each lock records whether it was released. */
function allowLocks() {
  const locks: { isReleased: boolean }[] = [];
  const request = vi.fn(async () => {
    const lock = { isReleased: false };
    locks.push(lock);
    return {
      release: async () => {
        lock.isReleased = true;
      },
    };
  });
  vi.stubGlobal("navigator", { wakeLock: { request } });
  return { locks, request };
}

afterEach(() => vi.unstubAllGlobals());

describe(keepAwake, () => {
  it("keeps the screen awake until it is stopped", async () => {
    const { locks, request } = allowLocks();
    const letSleep = keepAwake();
    await settle();
    expect(request).toHaveBeenCalledWith("screen");
    letSleep();
    await settle();
    expect(locks).toEqual([{ isReleased: true }]);
  });

  it("requests a new lock when the page is visible again, because browsers release the lock of a hidden page", async () => {
    const { request } = allowLocks();
    const letSleep = keepAwake();
    await settle();
    document.dispatchEvent(new Event("visibilitychange"));
    await settle();
    expect(request).toHaveBeenCalledTimes(2);
    letSleep();
    document.dispatchEvent(new Event("visibilitychange"));
    await settle();
    expect(request).toHaveBeenCalledTimes(2);
  });

  it("releases a lock that arrives after the stop", async () => {
    const { locks } = allowLocks();
    keepAwake()();
    await settle();
    expect(locks.every(({ isReleased }) => isReleased)).toBe(true);
  });

  it("does nothing in a browser without wake locks", async () => {
    vi.stubGlobal("navigator", {});
    const letSleep = keepAwake();
    await settle();
    expect(letSleep).not.toThrow();
  });
});
