import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compressFolder } from "../../build/compressPlugin";
import type { BuiltPages } from "../../build/headers";
import { writeHostFiles } from "../../build/hostFiles";
import { builtPages } from "./pages";
import { listServers, type Published } from "./servers";

const folder = mkdtempSync(join(tmpdir(), "atlas-hosts-"));

beforeAll(async () => {
  await writeSite(folder, "/", builtPages);
  await writeSite(join(folder, "atlas"), "/atlas/", { ...builtPages, policy: below });
  chmodSync(folder, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A site of a few files, each with its name as text and long enough to be compressed. */
async function writeSite(dist: string, base: string, built: BuiltPages): Promise<void> {
  for (const name of files) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), toText(name));
  }
  await writeHostFiles(dist, { base, origin: "https://example.org" }, built);
  await compressFolder(dist);
}

const toText = (name: string) => `${name} `.repeat(200);

const files = [
  ...["index.html", "en/index.html", "country/kaz/index.html", "404.html", "robots.txt", "icon.svg"],
  ...["icon-192.png", "apple-touch-icon.png", "sw.js", "manifest.webmanifest", "version.json"],
  ...["en/present/index.html", "en/present/cis-volunteering-training-en.html", "assets/index-1.js"],
  ...["assets/font-1.woff2", "embed/snippets.json", "en/embed/index.html", "en/embed/doctor/index.html"],
  ...["en/embed/404.html", "en/embed/map/survey/index.html", "en/embed/map/survey/figure.png"],
  ...["en/embed/map/survey/figure.svg", "en/embed/map/survey/table.csv"],
];

const below = "default-src 'none'; img-src 'self'";
const fresh = "public, max-age=0, must-revalidate";

/** The headers of every kind of response; the policy is that of the site. */
const kinds = {
  page: {
    cache: fresh,
    policy: (own: string) => `${own}; frame-ancestors 'self'`,
    isOpen: false,
    embedder: null,
  },
  file: { cache: fresh, policy: () => "frame-ancestors 'self'", isOpen: false, embedder: null },
  version: { cache: "no-store", policy: () => null, isOpen: true, embedder: null },
  asset: { cache: "public, max-age=31536000, immutable", policy: () => null, isOpen: true, embedder: null },
  embed: { cache: fresh, policy: () => "default-src 'self'", isOpen: true, embedder: "require-corp" },
} as const;

/** Existing addresses below the root of a site. */
const found: readonly (readonly [address: string, kind: keyof typeof kinds])[] = [
  ...["/", "/index.html", "/en/", "/country/kaz/", "/en/present/"].map((one) => [one, "page"] as const),
  ...["/en/embed/", "/en/embed/doctor/", "/404.html"].map((one) => [one, "page"] as const),
  ...["/robots.txt", "/sitemap.xml", "/icon.svg", "/icon-192.png"].map((one) => [one, "file"] as const),
  ...["/apple-touch-icon.png", "/sw.js", "/manifest.webmanifest"].map((one) => [one, "file"] as const),
  ["/en/present/cis-volunteering-training-en.html", "file"],
  ["/embed/snippets.json", "file"],
  ["/version.json", "version"],
  ["/assets/index-1.js", "asset"],
  ["/assets/font-1.woff2", "asset"],
  ["/en/embed/map/survey/", "embed"],
  ...["figure.png", "figure.svg", "table.csv"].map(
    (one) => [`/en/embed/map/survey/${one}`, "embed"] as const,
  ),
  ["/en/embed/404.html", "embed"],
];

/** Missing addresses, each with the kind of the page served instead. */
const missing = [
  ...["/nowhere", "/country/xyz/", "/en/nowhere/at/all/", "/assets/lost.js"].map(
    (one) => [one, "page"] as const,
  ),
  ...["/sw.js/x", "/_headers", "/_redirects", "/.htaccess", "/nginx.conf"].map(
    (one) => [one, "page"] as const,
  ),
  ...["/index.html.br", "/404.html.gz", "/en/present/index.html.br", "/assets/index-1.js.GZ"].map(
    (one) => [one, "page"] as const,
  ),
  ...["/country/", "/assets/"].map((one) => [one, "page"] as const),
  ...["/en/embed/pie/", "/en/embed/map/nowhere/", "/en/embed/map/"].map((one) => [one, "embed"] as const),
  ...["/en/embed/index.html.gz", "/en/embed/map/survey/index.html.br"].map((one) => [one, "embed"] as const),
] as const;

describe.each(listServers())("behind %s", (_, publish) => {
  let published: Published;
  beforeAll(async () => {
    published = await publish(folder);
  });
  afterAll(() => published?.close());

  describe.each([
    ["at the root of a host", 0, builtPages.policy],
    ["below a path", 1, below],
  ] as const)("a site %s", (_, position, policy) => {
    const ask = (address: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(published.sites[position] + address, {
        redirect: "manual",
        headers: { "accept-encoding": "identity", ...headers },
      });

    function expectHeaders({ headers }: Response, kind: keyof typeof kinds): void {
      const { cache, policy: toPolicy, isOpen, embedder } = kinds[kind];
      expect({
        type: headers.get("x-content-type-options"),
        referrer: headers.get("referrer-policy"),
        cache: headers.get("cache-control"),
        policy: headers.get("content-security-policy"),
        readBy: headers.get("access-control-allow-origin"),
        loadedBy: headers.get("cross-origin-resource-policy"),
        embedder: headers.get("cross-origin-embedder-policy"),
        frame: headers.get("x-frame-options"),
      }).toEqual({
        type: "nosniff",
        referrer: "strict-origin-when-cross-origin",
        cache,
        policy: toPolicy(policy),
        readBy: isOpen ? "*" : null,
        loadedBy: isOpen ? "cross-origin" : null,
        embedder,
        frame: null,
      });
    }

    test.each(found)("%s has the headers of its kind: %s", async (address, kind) => {
      const answer = await ask(address);
      expect(answer.status).toBe(200);
      expectHeaders(answer, kind);
    });

    test.each(missing)(
      "%s is not found, with the headers of the page served instead: %s",
      async (address, kind) => {
        const answer = await ask(address, { "accept-encoding": "br, gzip" });
        expect(answer.status).toBe(404);
        expect(await answer.text()).toBe(toText(kind === "embed" ? "en/embed/404.html" : "404.html"));
        expectHeaders(answer, kind);
      },
    );

    test.each([
      ["/en", "page"],
      ["/country/kaz", "page"],
      ["/en/embed", "page"],
      ["/en/embed/map/survey", "embed"],
    ] as const)(
      "%s without its slash redirects to the address with it, on the same host",
      async (address, kind) => {
        const answer = await ask(address);
        const { sites } = published;
        expect([answer.status, new URL(answer.headers.get("location") ?? "", sites[position]).href]).toEqual([
          301,
          `${sites[position]}${address}/`,
        ]);
        expectHeaders(answer, kind);
      },
    );

    test.each([
      ["gzip", "gzip"],
      ["gzip;q=0.5, br;q=0", "gzip"],
      ["br;q=0.0", null],
      ["gzip;q=0, br; q=0", null],
    ])("a client that accepts %s gets %s", async (asked, encoding) => {
      const answer = await ask("/en/", { "accept-encoding": asked });
      expect(answer.headers.get("content-encoding")).toBe(encoding);
      expect(answer.headers.get("vary")).toMatch(/accept-encoding/i);
      expect(await answer.text()).toBe(toText("en/index.html"));
    });

    test("a client that accepts several encodings gets one of them", async () => {
      const answer = await ask("/en/", { "accept-encoding": "gzip, deflate, br" });
      expect(answer.headers.get("content-encoding")).toMatch(/^(br|gzip)$/);
      expect(await answer.text()).toBe(toText("en/index.html"));
    });

    test("an unchanged file is not sent again", async () => {
      const asked = { "accept-encoding": "gzip" };
      const tag = (await ask("/en/", asked)).headers.get("etag") ?? "";
      expect((await ask("/en/", { ...asked, "if-none-match": tag })).status).toBe(304);
    });

    test.each([
      ["/en/", "text/html"],
      ["/sw.js", "text/javascript"],
      ["/manifest.webmanifest", "application/manifest+json"],
      ["/en/embed/map/survey/table.csv", "text/csv; charset=utf-8"],
    ])("%s is %s", async (address, type) => {
      expect((await ask(address)).headers.get("content-type")).toContain(type);
    });
  });
});
