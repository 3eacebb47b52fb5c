import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildHostScript } from "../../build/hostScript";

const script = await buildHostScript({
  root: process.cwd(),
  target: ["chrome105", "firefox110", "safari16"],
});

describe("buildHostScript", () => {
  test("is at most 1500 bytes compressed", () => {
    expect(gzipSync(script.code, { level: 9 }).length).toBeLessThanOrEqual(1500);
  });

  test("has a file name with version and content hash, and a matching integrity hash", () => {
    expect(script.file).toMatch(/^assets\/cis-figure-1-[\w-]{8}\.js$/);
    const hash = createHash("sha384").update(script.code).digest("base64");
    expect(script.integrity).toBe(`sha384-${hash}`);
  });

  test("uses no eval, storage or markup injection, and loads nothing else", () => {
    expect(script.code).not.toMatch(
      /\beval\b|Function\(|cookie|Storage|innerHTML|<style|import[ ({]|\bfetch\b/,
    );
  });
});
