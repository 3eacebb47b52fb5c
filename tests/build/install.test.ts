import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installUntil, type Way } from "../../build/install.mjs";

describe("installUntil", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-install-"));
  const file = join(folder, "tried");
  const read = () => readFileSync(file, "utf8");
  const say = (word: string): Way => {
    const code = `require("node:fs").appendFileSync(${JSON.stringify(file)}, "${word} " + process.env.DEBIAN_FRONTEND + "\\n")`;
    return [[process.execPath, "-e", code], 20_000];
  };

  test("tries the next way after a failure and stops after a success", () => {
    const fails: Way = [[process.execPath, "-e", "process.exit(1)"], 20_000];
    const find = () => (read().includes("second") ? "there" : null);
    expect(installUntil([say("first"), fails, say("second"), say("third")], find)).toBe("there");
    expect(read()).toBe("first noninteractive\nsecond noninteractive\n");
    rmSync(folder, { recursive: true });
  });

  test("is null without any way", () => {
    expect(installUntil([], () => "there")).toBeNull();
  });
});
