import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compressFolder } from "../../build/compressPlugin";
import { toHeadersFile, toRedirects, toRobots, toSitemap, writeHostFiles } from "../../build/hostFiles";
import { builtPages, englishPage } from "./pages";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-host-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const site = { base: "/atlas/", origin: "https://example.org" };

describe("toHeadersFile", () => {
  test("a rule is a path and its indented headers", () => {
    const rules = [
      { path: "/*", headers: { A: "1", B: "2" } },
      { path: "/en/", headers: { C: "3" } },
    ];
    expect(toHeadersFile(rules, site)).toBe("/atlas/*\n  A: 1\n  B: 2\n\n/atlas/en/\n  C: 3\n");
  });
});

describe("toRedirects", () => {
  test("a missing embed has a 404 page of its own", () => {
    expect(toRedirects({ base: "/", origin: undefined }, ["/embed/"])).toBe("/embed/* /embed/404.html 404\n");
  });

  test("under a sub-path the site has one too: a host looks for it only at the root", () => {
    expect(toRedirects(site, ["/en/embed/"])).toBe(
      "/atlas/en/embed/* /atlas/en/embed/404.html 404\n/atlas/* /atlas/404.html 404\n",
    );
  });
});

describe("toSitemap", () => {
  test("every page is listed with its languages", () => {
    expect(toSitemap([englishPage], site)).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
  <url>
    <loc>https://example.org/atlas/en/</loc>
    <xhtml:link rel="alternate" hreflang="ru" href="https://example.org/atlas/"/>
    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/atlas/en/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/atlas/"/>
  </url>
</urlset>
`,
    );
  });
});

describe("toRobots", () => {
  test("names the sitemap", () => {
    expect(toRobots("User-agent: *\nAllow: /\n", site)).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://example.org/atlas/sitemap.xml\n",
    );
  });
});

describe("writeHostFiles", () => {
  test("a site without an origin has no sitemap", async () => {
    await writeHostFiles(folder, { base: "/", origin: undefined }, builtPages);
    expect(readdirSync(folder).sort()).toEqual([".htaccess", "_headers", "_redirects", "nginx.conf"]);
  });

  test("a site with an origin has a sitemap, which robots.txt names", async () => {
    writeFileSync(join(folder, "robots.txt"), "User-agent: *\n");
    await writeHostFiles(folder, site, builtPages);
    expect(readdirSync(folder).sort()).toEqual([
      ".htaccess",
      "_headers",
      "_redirects",
      "nginx.conf",
      "robots.txt",
      "sitemap.xml",
    ]);
    expect(readFileSync(join(folder, "robots.txt"), "utf8")).toContain("/atlas/sitemap.xml");
  });

  test("the sitemap leaves out embeds and includes the pages for webmasters", async () => {
    writeFileSync(join(folder, "robots.txt"), "");
    await writeHostFiles(folder, site, builtPages);
    const sitemap = readFileSync(join(folder, "sitemap.xml"), "utf8");
    expect(sitemap).not.toContain("/embed/map/");
    expect(sitemap).toContain("<loc>https://example.org/atlas/en/embed/doctor/</loc>");
  });
});

describe("compressFolder", () => {
  test("a text file gets two compressed copies; a small file and a picture get none", async () => {
    const text = "добровольцы ".repeat(200);
    writeFileSync(join(folder, "index.html"), text);
    writeFileSync(join(folder, "icon.svg"), "<svg/>");
    writeFileSync(join(folder, "map.png"), text);
    await compressFolder(folder);
    expect(readdirSync(folder).sort()).toEqual([
      "icon.svg",
      "index.html",
      "index.html.br",
      "index.html.gz",
      "map.png",
    ]);
    expect(String(brotliDecompressSync(readFileSync(join(folder, "index.html.br"))))).toBe(text);
    expect(String(gunzipSync(readFileSync(join(folder, "index.html.gz"))))).toBe(text);
  });
});
