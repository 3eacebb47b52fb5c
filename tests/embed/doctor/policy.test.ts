import { describe, expect, test } from "vitest";
import { allows } from "../../../src/embed/doctor/checkPolicy";
import { matchesSource } from "../../../src/embed/doctor/matchesSource";
import { element, examine, frame, picture } from "./clinic";

const csp = (policy: string) => `Content-Security-Policy: ${policy}`;

describe(matchesSource, () => {
  test.each([
    ["*", "https://atlas.example/x", true],
    ["https:", "https://atlas.example/", true],
    ["http:", "https://atlas.example/", true],
    ["data:", "https://atlas.example/", false],
    ["atlas.example", "https://atlas.example/x", true],
    ["ATLAS.example", "https://atlas.example/x", true],
    ["http://atlas.example", "https://atlas.example/", true],
    ["other.example", "https://atlas.example/", false],
    ["*.example", "https://atlas.example/", true],
    ["*.atlas.example", "https://atlas.example/", false],
    ["https://*.atlas.example", "https://a.b.atlas.example/", true],
    ["atlas.example:443", "https://atlas.example/", true],
    ["atlas.example:80", "https://atlas.example/", true],
    ["atlas.example:8443", "https://atlas.example/", false],
    ["atlas.example:*", "https://atlas.example:8443/", true],
    ["atlas.example", "https://atlas.example:8443/", false],
    ["https://atlas.example/cis/", "https://atlas.example/cis/embed/growth/", true],
    ["https://atlas.example/cis", "https://atlas.example/cis/embed/growth/", false],
    ["https://atlas.example/other/", "https://atlas.example/cis/", false],
    ["https://atlas.example/a%20b/", "https://atlas.example/a%20b/c", true],
    ["https://atlas.example/x.js", "https://atlas.example/x.js", true],
    ["//atlas.example", "https://atlas.example/", false],
    ["'self'", "https://atlas.example/", false],
  ])("%s for %s: %s", (source, url, isMatch) => {
    expect(matchesSource(source, new URL(url), "https:")).toBe(isMatch);
  });

  test("a source without a protocol uses the page's protocol", () => {
    expect(matchesSource("atlas.example", new URL("http://atlas.example/"), "https:")).toBe(false);
  });
});

describe(allows, () => {
  const script = {
    kind: "script",
    url: "https://atlas.example/a.js",
    nonce: "n1",
    integrity: "sha384-now",
  } as const;

  test.each([
    ["'self'", false],
    ["https://atlas.example", true],
    ["'nonce-n1'", true],
    ["'nonce-other'", false],
    ["'sha384-now'", true],
    ["'strict-dynamic' https://atlas.example", false],
    ["'strict-dynamic' 'nonce-n1'", true],
    ["'strict-dynamic' 'sha384-now'", true],
    ["'none'", false],
    ["'none' https://atlas.example", true],
    ["", false],
  ])("a script by %s: %s", (sources, isAllowed) => {
    expect(allows(sources.split(" "), script)).toBe(isAllowed);
  });

  test.each([
    ["'self'", false],
    ["'self' 'unsafe-inline'", true],
    ["'unsafe-inline' 'nonce-n1'", false],
    ["'unsafe-inline' 'sha256-abc'", false],
    ["'unsafe-hashes' 'sha256-abc'", true],
  ])("styles in attributes by %s: %s", (sources, isAllowed) => {
    expect(allows(sources.split(" "), { kind: "style" })).toBe(isAllowed);
  });
});

describe("a content policy", () => {
  test("without blocked resources gives no finding", () => {
    expect(
      examine(frame, csp("default-src 'self'; frame-src https:; style-src 'self' 'unsafe-inline'")),
    ).toEqual([]);
  });

  test("that blocks the frame gets a corrected line with its existing sources", () => {
    expect(examine(frame, csp("frame-src 'self' https://video.example"))).toEqual([
      {
        kind: "blocked",
        need: "frame",
        policy: "frame-src 'self' https://video.example",
        line: "frame-src 'self' https://video.example https://atlas.example",
      },
    ]);
  });

  test.each([
    ["child-src 'none'", "frame-src https://atlas.example"],
    ["default-src 'self'; style-src 'unsafe-inline'", "frame-src 'self' https://atlas.example"],
    ["frame-src", "frame-src https://atlas.example"],
  ])("%s becomes %s", (policy, line) => {
    expect(examine(frame, csp(policy))).toMatchObject([{ kind: "blocked", need: "frame", line }]);
  });

  test("for frames takes precedence over default-src", () => {
    expect(
      examine(frame, csp("default-src 'none'; frame-src atlas.example; style-src-attr 'unsafe-inline'")),
    ).toEqual([]);
  });

  test("can block the styles that set the height", () => {
    expect(examine(frame, csp("style-src 'self'"))).toEqual([
      { kind: "blocked", need: "style", policy: "style-src 'self'", line: "style-src-attr 'unsafe-inline'" },
    ]);
  });

  test("is checked separately for each part of the element", () => {
    expect(examine(element, csp("default-src 'self'"))).toMatchObject([
      { need: "frame", line: "frame-src 'self' https://atlas.example" },
      { need: "picture", line: "img-src 'self' https://atlas.example" },
      { need: "style", line: "style-src-attr 'unsafe-inline'" },
      { need: "script", line: "script-src 'self' https://atlas.example" },
    ]);
  });

  test("that allows scripts only by nonce requires one on the script", () => {
    const policy = "script-src 'nonce-r4nd0m' 'strict-dynamic' https:";
    expect(examine(element, csp(policy))).toEqual([
      { kind: "blocked", need: "script", policy, line: undefined },
    ]);
    expect(examine(element.replace("<script ", '<script nonce="r4nd0m" '), csp(policy))).toEqual([]);
  });

  test("can block the picture", () => {
    expect(examine(picture, csp("img-src 'self' data:"))).toMatchObject([
      { need: "picture", line: "img-src 'self' data: https://atlas.example" },
    ]);
  });

  test("can be one of several, and all of them apply", () => {
    expect(examine(frame, csp("frame-src *, frame-src 'self'"))).toMatchObject([
      { policy: "frame-src 'self'" },
    ]);
    expect(examine(frame, `${csp("frame-src *")}\n${csp("frame-src 'none'")}`)).toMatchObject([
      { policy: "frame-src 'none'" },
    ]);
  });

  test("can be in the page's markup", () => {
    const meta = `<meta http-equiv="Content-Security-Policy" content="frame-src 'self'">`;
    expect(examine(meta + frame)).toMatchObject([{ kind: "blocked", need: "frame" }]);
  });

  test("in report-only mode blocks nothing", () => {
    expect(examine(frame, "Content-Security-Policy-Report-Only: frame-src 'self'")).toMatchObject([
      { kind: "only-reported", need: "frame" },
    ]);
  });

  test("that sandboxes the page restricts its frames too, unless it is in the markup", () => {
    expect(examine(frame, csp("sandbox allow-scripts allow-same-origin allow-popups"))).toEqual([
      { kind: "page-sandboxed", rights: ["allow-popups-to-escape-sandbox", "allow-downloads"] },
    ]);
    expect(examine(`<meta http-equiv="content-security-policy" content="sandbox">${frame}`)).toEqual([]);
  });

  test("with frame-ancestors blocks nothing, nor does X-Frame-Options", () => {
    expect(examine(frame, csp("frame-ancestors 'self'"))).toEqual([{ kind: "framing-header" }]);
    expect(examine(frame, "X-Frame-Options: DENY")).toEqual([{ kind: "framing-header" }]);
  });
});

describe("other headers", () => {
  test("an embedder policy blocks frames, and require-corp blocks pictures too", () => {
    expect(examine(frame, "Cross-Origin-Embedder-Policy: require-corp")).toEqual([
      { kind: "embedder-policy" },
    ]);
    expect(examine(frame, "cross-origin-embedder-policy: credentialless")).toEqual([
      { kind: "embedder-policy" },
    ]);
    expect(examine(picture, "cross-origin-embedder-policy: require-corp")).toEqual([
      { kind: "embedder-policy" },
    ]);
    expect(examine(picture, "cross-origin-embedder-policy: credentialless")).toEqual([]);
    expect(examine(frame, "cross-origin-embedder-policy: unsafe-none")).toEqual([]);
  });

  test("a page cannot delegate a feature that it lacks", () => {
    expect(examine(frame, "Permissions-Policy: fullscreen=(), clipboard-write=(self), camera=()")).toEqual([
      { kind: "permission-withheld", feature: "fullscreen", line: "fullscreen=*" },
      { kind: "permission-withheld", feature: "clipboard-write", line: "clipboard-write=*" },
    ]);
    expect(
      examine(frame, 'Permissions-Policy: fullscreen=*, clipboard-write=(self "https://atlas.example")'),
    ).toEqual([]);
    expect(examine(frame, "Feature-Policy: fullscreen 'none'")).toEqual([
      { kind: "permission-withheld", feature: "fullscreen", line: "fullscreen *" },
    ]);
  });

  test("text without headers is reported", () => {
    expect(examine(frame, "we have no headers")).toEqual([{ kind: "headers-unread" }]);
  });
});
