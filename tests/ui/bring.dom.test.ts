import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attempt, bring } from "../../src/ui/bring";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A file that responds with each of `answers` in turn and counts its requests. */
function createFile(...answers: readonly (object | Error | undefined)[]) {
  const file = {
    asked: 0,
    load: async () => {
      const answer = answers[Math.min(file.asked, answers.length - 1)];
      file.asked += 1;
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return file;
}

function listen(type: string) {
  const heard = vi.fn();
  addEventListener(type, heard);
  return heard;
}

const failure = new Error("no network");

describe("bring", () => {
  it("requests a file once for several parts", async () => {
    const file = createFile({ words: "" });
    const both = [bring("shared", file.load), bring("shared", file.load)];
    expect(await Promise.all(both)).toEqual([{ words: "" }, { words: "" }]);
    expect(file.asked).toBe(1);
  });

  it("retries after a pause", async () => {
    const file = createFile(failure, { words: "" });
    const coming = bring("second", file.load);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await coming).toEqual({ words: "" });
    expect(file.asked).toBe(2);
  });

  it("treats an empty file as failed", async () => {
    const file = createFile({}, { words: "" });
    const coming = bring("empty", file.load);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await coming).toEqual({ words: "" });
  });

  it("reports a file as lost after two tries, stops, and retries once the network is back", async () => {
    const lost = listen("lost");
    const found = listen("found");
    const file = createFile(failure, failure, { words: "" });
    const coming = bring("lost", file.load);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(file.asked).toBe(2);
    expect(lost).toHaveBeenCalled();
    expect(found).not.toHaveBeenCalled();
    dispatchEvent(new Event("again"));
    expect(await coming).toEqual({ words: "" });
    expect(found).toHaveBeenCalledOnce();
  });

  it("reports a file that does not arrive, and withdraws the report when it does", async () => {
    const lost = listen("lost");
    const found = listen("found");
    let arrive = (_: object) => {};
    const coming = bring("slow", () => new Promise<object>((resolve) => (arrive = resolve)));
    await vi.advanceTimersByTimeAsync(15_000);
    expect(lost).toHaveBeenCalledOnce();
    arrive({ words: "" });
    await coming;
    expect(found).toHaveBeenCalledOnce();
  });
});

describe("attempt", () => {
  it("rejects after the second try, and tries again on the next call", async () => {
    const file = createFile(failure, failure, { words: "" });
    const first = attempt("own", file.load).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await first).toBe(failure);
    expect(await attempt("own", file.load)).toEqual({ words: "" });
  });

  it("reports its file as lost, and withdraws the report when it arrives", async () => {
    const lost = listen("lost");
    const found = listen("found");
    const file = createFile(failure, failure, { words: "" });
    attempt("shown", file.load).catch(() => {});
    await vi.advanceTimersByTimeAsync(3_000);
    expect(lost).toHaveBeenCalledOnce();
    await attempt("shown", file.load);
    expect(found).toHaveBeenCalledOnce();
  });
});
