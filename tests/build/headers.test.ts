// @vitest-environment node
import { describe, expect, test } from "vitest";
import { listHeaderRules, toContentPolicy } from "../../build/headers";
import { headersOf } from "../../build/headersFile.mjs";
import { toHeadersFile } from "../../build/hostFiles";
import { toHtaccess } from "../../build/htaccess";
import { builtPages } from "./pages";

describe("toContentPolicy", () => {
  test("a page loads from its own site alone, and runs the script of the template besides", () => {
    expect(toContentPolicy('<script>"a"</script><script type="module" src="/a.js"></script>')).toBe(
      "default-src 'none'; script-src 'self' 'sha256-rI2DQruyNi0T8KVZo2IbtAcBE2iJUWS2KKVPf8M/xDw='; " +
        "style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; " +
        "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test("an embed frames nothing, and is no app", () => {
    expect(toContentPolicy('<html data-frame="/frame.js">')).not.toMatch(/(frame|manifest|worker)-src/);
  });

  test("an embed names the site beside itself where the build knows it, a page does not", () => {
    const page = "<html>";
    expect(toContentPolicy(page, "https://atlas.example")).toBe(toContentPolicy(page));
    const policy = toContentPolicy('<html data-frame="/frame.js">', "https://atlas.example");
    expect(
      policy.match(/[a-z]+-src 'self' https:\/\/atlas\.example/g)?.map((one) => one.split(" ")[0]),
    ).toEqual([...["script-src", "style-src", "img-src", "font-src", "connect-src"]]);
    expect(policy.replaceAll(" https://atlas.example", "")).toBe(
      toContentPolicy('<html data-frame="/frame.js">'),
    );
  });

  test("the ends of its lines do not matter", () => {
    expect(toContentPolicy("<script>a\r\nb</script>")).toBe(toContentPolicy("<script>a\nb</script>"));
  });
});

describe("listHeaderRules", () => {
  const rules = listHeaderRules(builtPages);
  const text = toHeadersFile(rules, { base: "/atlas/", origin: undefined });

  test.each([
    "/atlas/",
    "/atlas/en/",
    "/atlas/country/kaz/",
    "/atlas/en/country/kaz/",
    "/atlas/en/embed/",
    "/atlas/en/embed/doctor/",
  ])("%s is asked for anew each time, and is framed by nobody else", (path) => {
    expect(headersOf(text, path)).toEqual({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Cache-Control": "public, max-age=0, must-revalidate",
      "Content-Security-Policy": "default-src 'none'; frame-ancestors 'self'",
    });
  });

  test.each(["/atlas/embed/map/survey/", "/atlas/en/embed/map/survey/", "/atlas/en/embed/map/figure.svg"])(
    "%s may be framed and read by anybody, under a policy of its own",
    (path) => {
      expect(headersOf(text, path)).toEqual({
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Cache-Control": "public, max-age=0, must-revalidate",
        "Content-Security-Policy": "default-src 'self'",
        "Access-Control-Allow-Origin": "*",
      });
    },
  );

  test.each([
    "/atlas/embed/snippets.json",
    "/atlas/sw.js",
    "/atlas/manifest.webmanifest",
    "/atlas/en/manifest.webmanifest",
    // Its own policy stands in it: that of the page beside it would not let its script run.
    "/atlas/en/present/cis-volunteering-training-en.html",
  ])("%s is asked for anew each time", (path) => {
    expect(headersOf(text, path)).toEqual({
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "strict-origin-when-cross-origin",
      "Cache-Control": "public, max-age=0, must-revalidate",
    });
  });

  test("what is named by its contents is kept for good, and may be read from anywhere", () => {
    expect(headersOf(text, "/atlas/assets/index-Bdhw84DO.js")).toMatchObject({
      "Cache-Control": "public, max-age=31536000, immutable",
      "Access-Control-Allow-Origin": "*",
    });
  });

  test("no address gets one header from two rules", () => {
    const named = rules.map(({ path, headers }) => ({ path, names: Object.keys(headers) }));
    const pages = ["/", "/en/", "/country/kaz/", "/en/embed/", "/en/embed/doctor/", "/en/embed/map/survey/"];
    for (const path of [
      ...pages,
      "/embed/snippets.json",
      "/sw.js",
      "/en/manifest.webmanifest",
      "/assets/a.js",
      "/nowhere",
    ]) {
      const names = named
        .filter((rule) => Object.keys(headersOf(`${rule.path}\n  A: b`, path)).length > 0)
        .flatMap((rule) => rule.names);
      expect(new Set(names).size, path).toBe(names.length);
    }
  });
});

describe("headersOf", () => {
  test("takes the headers of every block whose path fits", () => {
    const text = "# ours\n/*\n  A: one\n\n/en/\r\n  B:two: three \r\n/assets/*\n  C: four\n";
    expect(headersOf(text, "/en/")).toEqual({ A: "one", B: "two: three" });
    expect(headersOf(text, "/en/country/")).toEqual({ A: "one" });
    expect(headersOf("", "/")).toEqual({});
  });
});

describe("toHtaccess", () => {
  const rules = [
    { path: "/en/", headers: { A: "'self'" } },
    { path: "/assets/*", headers: { B: "b" } },
    { path: "/facts.json", headers: { C: "c" } },
  ];
  const text = toHtaccess(rules, { base: "/a.b/", origin: undefined }, ["/en/embed/"]);

  test("a page is meant under its file's name too, a folder with all below it, a file with its compressed one", () => {
    expect(text).toContain(`Header set A "'self'" "expr=%{REQUEST_URI} =~ m#^/a\\.b/en/(index\\.html.*)?$#"`);
    expect(text).toContain(`Header set B "b" "expr=%{REQUEST_URI} =~ m#^/a\\.b/assets/#"`);
    expect(text).toContain(`Header set C "c" "expr=%{REQUEST_URI} =~ m#^/a\\.b/facts\\.json(\\.\\w+)?$#"`);
  });

  test("tables are said to be in UTF-8", () => {
    expect(text).toMatch(/^ +AddType text\/csv \.csv\n +AddCharset utf-8 \.csv$/m);
  });

  test("the 404 page is found under the sub-path", () => {
    expect(text).toContain("ErrorDocument 404 /a.b/404.html\n");
  });

  test("embeds have a 404 page of their own", () => {
    expect(text).toContain(
      '<If "%{REQUEST_URI} =~ m#^/a\\.b/en/embed/#">\n  ErrorDocument 404 /a.b/en/embed/404.html\n</If>',
    );
  });
});
