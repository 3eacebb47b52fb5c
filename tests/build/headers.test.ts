import { describe, expect, test } from "vitest";
import { listHeaderRules, toContentPolicy } from "../../build/headers";
import { headersOf } from "../../build/headersFile.mjs";
import { toHtaccess } from "../../build/htaccess";
import { builtPages } from "./pages";

describe("toContentPolicy", () => {
  test("a page loads only from its own site and runs the template's inline script", () => {
    expect(toContentPolicy('<script>"a"</script><script type="module" src="/a.js"></script>')).toBe(
      "default-src 'none'; script-src 'self' 'sha256-rI2DQruyNi0T8KVZo2IbtAcBE2iJUWS2KKVPf8M/xDw='; " +
        "style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; " +
        "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });

  test("an embed has no frames and no app manifest", () => {
    expect(toContentPolicy('<html data-frame="/frame.js">')).not.toMatch(/(frame|manifest|worker)-src/);
  });

  test("an embed's policy includes the site's origin when the build has one, a page's does not", () => {
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

  test("does not depend on line endings", () => {
    expect(toContentPolicy("<script>a\r\nb</script>")).toBe(toContentPolicy("<script>a\nb</script>"));
  });
});

// servers.test.ts checks the headers that a server sends by these rules.
describe("listHeaderRules", () => {
  const rules = listHeaderRules(builtPages);

  test("no address gets one header from two rules", () => {
    const named = rules.map(({ path, headers }) => ({ path, names: Object.keys(headers) }));
    const pages = ["/", "/en/", "/country/kaz/", "/en/embed/", "/en/embed/doctor/", "/en/embed/map/survey/"];
    for (const path of [
      ...pages,
      "/embed/snippets.json",
      "/sw.js",
      "/en/manifest.webmanifest",
      "/en/present/",
      "/en/present/cis-volunteering-training-en.html",
      "/404.html",
      "/en/embed/404.html",
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
  test("takes the headers of every block whose path matches", () => {
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

  test("a page matches its file name too, and a folder matches everything below it", () => {
    expect(text).toContain(
      `Header always set A "'self'" "expr=%{REQUEST_URI} =~ m#^/a\\.b/en(/(index\\.html)?)?$#"`,
    );
    expect(text).toContain(`Header always set B "b" "expr=%{REQUEST_URI} =~ m#^/a\\.b/assets(/|$)#"`);
    expect(text).toContain(`Header always set C "c" "expr=%{REQUEST_URI} =~ m#^/a\\.b/facts\\.json$#"`);
  });

  test("needs only AllowOverride FileInfo: Apache refuses the site with any other directive", () => {
    expect(text).not.toMatch(/Rewrite|Options|Require|DirectoryIndex|Expires/);
  });

  test("the 404 pages are found under the sub-path, that of embeds in their folder", () => {
    expect(text).toContain("ErrorDocument 404 /a.b/404.html\n");
    expect(text).toContain(
      '<If "%{REQUEST_URI} =~ m#^/a\\.b/en/embed(/|$)#">\n  ErrorDocument 404 /a.b/en/embed/404.html\n',
    );
  });

  test("an encoding that the browser refuses is not sent", () => {
    const [, refused = ""] = /SetEnvIf Accept-Encoding "(.*)" no-brotli/.exec(text) ?? [];
    const isRefused = (asked: string) => new RegExp(refused).test(asked);
    expect(["br;q=0", "gzip, br; q=0.0, *"].map(isRefused)).toEqual([true, true]);
    expect(["br", "br;q=0.5, gzip;q=0", "br;q=1"].map(isRefused)).toEqual([false, false, false]);
  });
});
