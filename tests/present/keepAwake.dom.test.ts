import { afterEach, describe, expect, it, vi } from "vitest";
import { keepAwake } from "../../src/present/keepAwake";

const settle = () => new Promise((done) => setTimeout(done));

/** A browser that lets screens be kept awake; each lock says whether it was released. */
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
  it("keeps the screen awake until it is over", async () => {
    const { locks, request } = allowLocks();
    const letSleep = keepAwake();
    await settle();
    expect(request).toHaveBeenCalledWith("screen");
    letSleep();
    await settle();
    expect(locks).toEqual([{ isReleased: true }]);
  });

  it("asks again when the page is back in sight, since browsers let go of one that is not", async () => {
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

  it("lets go of a lock that comes when it is over", async () => {
    const { locks } = allowLocks();
    keepAwake()();
    await settle();
    expect(locks.every(({ isReleased }) => isReleased)).toBe(true);
  });

  it("does nothing in a browser that knows no locks", async () => {
    vi.stubGlobal("navigator", {});
    const letSleep = keepAwake();
    await settle();
    expect(letSleep).not.toThrow();
  });
});
