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

/** The least that a site has. */
const least = ["assets/page-1.js", "embed/snippets.json", "icon.svg", "index.html", "manifest.webmanifest"];

describe("writeWorker", () => {
  beforeEach(() => put(...least));

  test("keeps the pages of the site, whatever they are, and what they load", async () => {
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

  test("leaves embeds, their files, compressed copies and what hosts read", async () => {
    put("index.html.br", "404.html", "_headers", ".htaccess", "robots.txt", "sitemap.xml");
    put("embed/map/index.html", "en/embed/growth/kaz/index.html", "embed/map/table.csv", "embed/404.html");
    put("assets/embed-1.js", "assets/frame-1.js", "assets/cis-figure-1-a.js", "assets/embed-map-1.css");
    put("assets/page-1.js.gz", "assets/cis-figure-1.d.ts");
    expect([...(await writeWorker(folder))].sort()).toEqual(least);
  });

  test("is one file, which fetches nothing from elsewhere and waits for its reader", async () => {
    const before = listNames();
    await writeWorker(folder);
    expect(listNames()).toEqual([...before, "sw.js"].sort());
    expect(readWorker()).not.toMatch(/importScripts|sourceMappingURL/);
    expect(readWorker().match(/.{35}skipWaiting/g)).toEqual([
      expect.stringMatching(/^"SKIP_WAITING"===\w\.data\.type&&self\.skipWaiting$/),
    ]);
  });

  test("knows each file by its contents: another page is another worker, the same page the same", async () => {
    await writeWorker(folder);
    const first = readWorker();
    expect(first).toMatch(/url:"index\.html",revision:"[0-9a-f]{32}",integrity:"sha256-[\w+/]{43}="/);
    await writeWorker(folder);
    expect(readWorker()).toBe(first);
    writeFileSync(join(folder, "index.html"), "another");
    await writeWorker(folder);
    expect(readWorker()).not.toBe(first);
  });

  test("fails where a file is too large to be kept", async () => {
    writeFileSync(join(folder, "large.svg"), " ".repeat(3_000_000));
    await expect(writeWorker(folder)).rejects.toThrow("large.svg");
  });

  test("fails where a site has lost its scripts", async () => {
    rmSync(join(folder, "assets"), { recursive: true });
    await expect(writeWorker(folder)).rejects.toThrow("assets/*");
  });
});
