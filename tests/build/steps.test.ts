import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { runSteps } from "../../build/steps.mjs";

describe("runSteps", () => {
  beforeEach(() => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(console, "error").mockImplementation(() => {});
  });

  afterEach(() => vi.restoreAllMocks());

  const steps = [
    ["types", "check:types"],
    ["style", "check:style"],
    ["build", "build"],
  ] as const;

  test("all steps run in order when all pass", () => {
    const ran: string[] = [];
    expect(runSteps(steps, (script) => ran.push(script) > 0)).toBeNull();
    expect(ran).toEqual(["check:types", "check:style", "build"]);
  });

  test("nothing runs after a step that failed", () => {
    const ran: string[] = [];
    expect(runSteps(steps, (script) => ran.push(script) < 2)).toBe("style");
    expect(ran).toEqual(["check:types", "check:style"]);
  });
});
