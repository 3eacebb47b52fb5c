import { expect, test } from "vitest";
import { toNginx } from "../../build/nginx";

const rules = [
  { path: "/*", headers: { "X-A": "a" } },
  { path: "/en/", headers: { "X-B": "script-src 'self'", "Cache-Control": "no-store" } },
  { path: "/assets/*", headers: { "X-B": "b" } },
  { path: "/404.html", headers: { "Cache-Control": "no-cache" } },
  { path: "/en/embed/", headers: {} },
];
const text = toNginx(rules, { base: "/a.b/", origin: undefined }, ["/en/embed/"]);
const toLines = (config: string) => config.split("\n").map((line) => line.trim());

test("the configuration covers only the site's own path", () => {
  const [comment, first, ...rest] = text.trimEnd().split("\n");
  expect(comment).toMatch(/^# /);
  expect(first).toBe("location /a.b/ {");
  expect(rest.pop()).toBe("}");
  expect(rest.filter((line) => !line.startsWith("  "))).toEqual([]);
  expect(text).not.toMatch(/^ *(map|server) /m);
});

test("each location has all of its headers; a page is matched by its file name", () => {
  const page = `
  location = /a.b/en/index.html {
    add_header X-A "a" always;
    add_header X-B "script-src 'self'" always;
    add_header Cache-Control "no-store";
  }`;
  expect(text).toContain(page);
  expect(text).toContain(`
  location /a.b/assets/ {
    add_header X-A "a" always;
    add_header X-B "b" always;
  }`);
});

test("caching applies to errors only at the 404 page", () => {
  expect(toLines(text).filter((line) => line.includes("Cache-Control"))).toEqual([
    'add_header Cache-Control "no-store";',
    'add_header Cache-Control "no-store";',
    'add_header Cache-Control "no-cache" always;',
  ]);
});

test("the site has a 404 page, and embeds have their own", () => {
  expect(
    toLines(text).filter((line) => /^(location \/a.b\/(en\/embed\/)?|error_page 404 .*)[ ;]/.test(line)),
  ).toEqual([
    "location /a.b/ {",
    "error_page 404 /a.b/404.html;",
    "location /a.b/en/embed/ {",
    "error_page 404 /a.b/en/embed/404.html;",
  ]);
});

test("a folder without its slash has the headers of its page, in the page's location", () => {
  expect(text).toContain(`
  location = /a.b/en {
    add_header X-A "a" always;
    add_header X-B "script-src 'self'" always;
    add_header Cache-Control "no-store";
  }`);
  expect(text).toContain("\n  location = /a.b/en/embed {");
  expect(text).toContain("\n    location = /a.b/en/embed/index.html {");
});

test("a compressed file has no address of its own and answers with its folder's 404 page", () => {
  expect(text).toContain("\n  location ~* \\.(br|gz)$ {\n    return 404;\n  }\n");
  expect(text).toContain("\n    location ~* \\.(br|gz)$ {\n      return 404;\n    }\n");
});

test("the hosting configuration files are not served", () => {
  expect(text).toContain("\n  location = /a.b/nginx.conf {\n    return 404;\n  }\n");
  expect(text).toContain("\n  location = /a.b/_headers {\n    return 404;\n  }\n");
});
