import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeWorker } from "../../build/offline/writeWorker";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-worker-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(...names: readonly string[]) {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

const listNames = () => readdirSync(folder).sort();
const readWorker = () => readFileSync(join(folder, "sw.js"), "utf8");

/** The minimum files of a site. */
const least = ["assets/page-1.js", "embed/snippets.json", "icon.svg", "index.html", "manifest.webmanifest"];

describe("writeWorker", () => {
  beforeEach(() => put(...least));

  test("caches all pages of the site and the files that they load", async () => {
    const more = [
      "assets/golos-1.woff2",
      "assets/style-1.css",
      "country/kaz/index.html",
      "embed/doctor/index.html",
      "embed/index.html",
      "en/manifest.webmanifest",
      "en/present/index.html",
      "icon-192.png",
    ];
    put(...more);
    expect([...(await writeWorker(folder))].sort()).toEqual([...least, ...more].sort());
  });

  test("leaves out embeds, their files, compressed copies and hosting configuration", async () => {
    put("index.html.br", "404.html", "_headers", ".htaccess", "robots.txt", "sitemap.xml");
    put("embed/map/index.html", "en/embed/growth/kaz/index.html", "embed/map/table.csv", "embed/404.html");
    put("assets/embed-1.js", "assets/frame-1.js", "assets/cis-figure-1-a.js", "assets/embed-map-1.css");
    put("assets/page-1.js.gz", "assets/cis-figure-1.d.ts");
    expect([...(await writeWorker(folder))].sort()).toEqual(least);
  });

  test("is one file that loads nothing from elsewhere and waits for the reader", async () => {
    const before = listNames();
    await writeWorker(folder);
    expect(listNames()).toEqual([...before, "sw.js"].sort());
    expect(readWorker()).not.toMatch(/importScripts|sourceMappingURL/);
    expect(readWorker().match(/.{35}skipWaiting/g)).toEqual([
      expect.stringMatching(/^"SKIP_WAITING"===\w\.data\.type&&self\.skipWaiting$/),
    ]);
  });

  test("versions each file by its contents: a changed page changes the worker", async () => {
    await writeWorker(folder);
    const first = readWorker();
    expect(first).toMatch(/url:"index\.html",revision:"[0-9a-f]{32}",integrity:"sha256-[\w+/]{43}="/);
    await writeWorker(folder);
    expect(readWorker()).toBe(first);
    writeFileSync(join(folder, "index.html"), "another");
    await writeWorker(folder);
    expect(readWorker()).not.toBe(first);
  });

  test("fails when a file is too large to be cached", async () => {
    writeFileSync(join(folder, "large.svg"), " ".repeat(3_000_000));
    await expect(writeWorker(folder)).rejects.toThrow("large.svg");
  });

  test("fails when a site lacks its scripts", async () => {
    rmSync(join(folder, "assets"), { recursive: true });
    await expect(writeWorker(folder)).rejects.toThrow("assets/*");
  });
});
