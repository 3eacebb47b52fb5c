import { describe, expect, test } from "vitest";
import { sumBytes, toByteKind } from "../../build/bench/bytes";

describe("toByteKind", () => {
  test.each([
    ["Document", "text/html", "html"],
    ["Stylesheet", "text/css", "css"],
    ["Script", "text/javascript", "script"],
    ["Font", "font/woff2", "font"],
    ["Image", "image/svg+xml", "picture"],
    ["Fetch", "application/json", "rest"],
  ])("%s of %s is %s", (type, mimeType, kind) => {
    expect(toByteKind({ type, mimeType })).toBe(kind);
  });

  test.each([
    ["text/javascript", "script"],
    ["font/woff2", "font"],
    ["text/css", "css"],
    ["application/json", "rest"],
    ["", "rest"],
  ])("a preload of %j is classified by its content: %s", (mimeType, kind) => {
    expect(toByteKind({ type: "Other", mimeType })).toBe(kind);
  });
});

describe("sumBytes", () => {
  const answer = (type: string, body: number) => ({ url: "", type, mimeType: "", bytes: body + 300, body });

  test("adds up the bodies of each kind, without headers", () => {
    const answers = [answer("Document", 12), answer("Script", 100), answer("Script", 20), answer("Font", 35)];
    expect(sumBytes(answers)).toEqual({ html: 12, css: 0, script: 120, font: 35, picture: 0, rest: 0 });
  });

  test("is zero without responses", () => {
    expect(sumBytes([])).toEqual({ html: 0, css: 0, script: 0, font: 0, picture: 0, rest: 0 });
  });
});
