// @vitest-environment node
import { describe, expect, test } from "vitest";
import { toNginx } from "../../build/nginx";

describe("toNginx", () => {
  const rules = [
    { path: "/*", headers: { "X-A": "a" } },
    { path: "/en/", headers: { "X-B": "script-src 'self'" } },
    { path: "/facts.json", headers: { "X-B": "b" } },
  ];
  const text = toNginx(rules, { base: "/a.b/", origin: "https://atlas.example:8443" }, ["/en/embed/"]);

  test("a header has one value by address; a page is meant under its file's name too", () => {
    expect(text).toContain('map $uri $atlas_x_a {\n  "~^/a\\.b/" "a";\n}\n');
    expect(text).toContain(
      `map $uri $atlas_x_b {\n  "~^/a\\.b/en/(index\\.html)?$" "script-src 'self'";\n  "~^/a\\.b/facts\\.json$" "b";\n}\n`,
    );
    expect(text).toContain("  add_header X-A $atlas_x_a always;\n  add_header X-B $atlas_x_b always;\n");
  });

  test("that something is missing is not to be kept", () => {
    const kept = [{ path: "/assets/*", headers: { "Cache-Control": "immutable" } }];
    expect(toNginx(kept, { base: "/", origin: undefined }, [])).toContain(
      "  add_header Cache-Control $atlas_cache_control;\n",
    );
  });

  test("the site has a 404 page, and embeds have their own", () => {
    expect(text).toContain("  error_page 404 /a.b/404.html;\n");
    expect(text).toContain("  location /a.b/en/embed/ {\n    error_page 404 /a.b/en/embed/404.html;\n  }\n");
  });

  test("the name of the server is that of the site, where it is known", () => {
    expect(text).toContain("server_name atlas.example;");
    expect(toNginx(rules, { base: "/", origin: undefined }, [])).toContain("server_name example.org;");
  });
});
