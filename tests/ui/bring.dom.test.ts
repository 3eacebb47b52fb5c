import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { attempt, bring } from "../../src/ui/bring";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A file that answers with each of `answers` in turn, and how often it was asked for. */
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
  it("asks once for a file that many parts need", async () => {
    const file = createFile({ words: "" });
    const both = [bring("shared", file.load), bring("shared", file.load)];
    expect(await Promise.all(both)).toEqual([{ words: "" }, { words: "" }]);
    expect(file.asked).toBe(1);
  });

  it("tries a second time after a pause", async () => {
    const file = createFile(failure, { words: "" });
    const coming = bring("second", file.load);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await coming).toEqual({ words: "" });
    expect(file.asked).toBe(2);
  });

  it("takes an empty file for a failed one", async () => {
    const file = createFile({}, { words: "" });
    const coming = bring("empty", file.load);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await coming).toEqual({ words: "" });
  });

  it("says that a file is lost after two tries, asks no more, and tries again once the network is back", async () => {
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

  it("says that a file does not come, and takes it back when it does", async () => {
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
  it("rejects after the second try, and tries again when it is asked again", async () => {
    const file = createFile(failure, failure, { words: "" });
    const first = attempt("own", file.load).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await first).toBe(failure);
    expect(await attempt("own", file.load)).toEqual({ words: "" });
  });

  it("says that its file is lost, and takes it back when it comes", async () => {
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
