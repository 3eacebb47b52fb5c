import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { type NetworkInterfaceInfo, tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  dropRefused,
  listMissingPages,
  serve,
  takeFreePort,
  toNetworkAddresses,
  toSitePath,
} from "../../build/serve.mjs";

describe("toSitePath", () => {
  test.each([
    ["/", "/", "/"],
    ["/en/map.js?v=1", "/", "/en/map.js"],
    ["/atlas/en/", "/atlas/", "/en/"],
    ["/%D0%BA%D0%B0%D1%80%D1%82%D0%B0.svg", "/", "/карта.svg"],
  ])("%s under %s is %s", (url, base, path) => {
    expect(toSitePath(url, base)).toBe(path);
  });

  test.each([
    ["/../package.json", "/"],
    ["/en/%2e%2e/%2e%2e/package.json", "/"],
    ["/..%5cpackage.json", "/"],
    ["/atlas/../package.json", "/atlas/"],
    ["//elsewhere.example/", "/"],
    ["/en//index.html", "/"],
    ["/./_headers", "/"],
    ["/%00", "/"],
    ["/%", "/"],
    ["/en/", "/atlas/"],
  ])("%s under %s is refused", (url, base) => {
    expect(toSitePath(url, base)).toBeNull();
  });
});

describe("toNetworkAddresses", () => {
  const own = { address: "127.0.0.1", family: "IPv4", internal: true };
  const wireless = { address: "192.168.1.5", family: "IPv4", internal: false };
  const newer = { address: "fe80::1", family: "IPv6", internal: false };

  test("lists this machine's network addresses, for phones", () => {
    const interfaces = { lo: [own], wlan0: [newer, wireless] } as unknown as NodeJS.Dict<
      NetworkInterfaceInfo[]
    >;
    expect(toNetworkAddresses(interfaces, "http://localhost:4173/atlas/")).toEqual([
      "http://192.168.1.5:4173/atlas/",
    ]);
  });

  test("is empty without a network", () => {
    const interfaces = { lo: [own], wlan0: undefined } as unknown as NodeJS.Dict<NetworkInterfaceInfo[]>;
    expect(toNetworkAddresses(interfaces, "http://localhost:4173/")).toEqual([]);
  });
});

describe("listMissingPages", () => {
  test("looks for the 404 page in the folder and in each one above", () => {
    expect(listMissingPages("/en/embed/pie/")).toEqual([
      "/en/embed/pie/404.html",
      "/en/embed/404.html",
      "/en/404.html",
      "/404.html",
    ]);
    expect(listMissingPages("/nowhere")).toEqual(["/404.html"]);
  });
});

describe("dropRefused", () => {
  test.each([
    ["br;q=0, gzip", " gzip"],
    ["gzip, br; q=0.00", "gzip"],
    ["br;q=0.5,gzip;q=1.0", "br;q=0.5,gzip;q=1.0"],
    ["", ""],
  ])("%s leaves %s", (encodings, left) => {
    expect(dropRefused(encodings)).toBe(left);
  });
});

describe("takeFreePort", () => {
  test("takes the first free port", async () => {
    expect(await takeFreePort([4173, 4174, 4175], async (port) => port > 4173)).toBe(4174);
  });

  test("throws when every port is taken", async () => {
    await expect(takeFreePort([4173], async () => false)).rejects.toThrow("no free port");
  });
});

describe("serve", () => {
  const dist = mkdtempSync(join(tmpdir(), "atlas-dist-"));

  beforeAll(() => {
    mkdirSync(join(dist, "en", "embed"), { recursive: true });
    writeFileSync(join(dist, "en", "embed", "404.html"), "no such figure");
    writeFileSync(join(dist, "index.html"), "главная");
    writeFileSync(join(dist, "en", "index.html"), "home");
    writeFileSync(join(dist, "404.html"), "lost");
    writeFileSync(join(dist, "values.json"), "{}");
    writeFileSync(join(dist, "table.csv"), "Страна");
    writeFileSync(join(dist, "en", "index.html.br"), brotliCompressSync("home by brotli"));
    writeFileSync(join(dist, "en", "index.html.gz"), gzipSync("home by gzip"));
    writeFileSync(
      join(dist, "_headers"),
      "/en/\n  Cache-Control: max-age=1\n  X-Ours: yes\n\n/assets/*\n  Cache-Control: max-age=9\n  X-Ours: yes\n\n/404.html\n  X-Ours: lost\n",
    );
  });

  afterAll(() => rmSync(dist, { recursive: true }));

  /** The response of a site under `base` to a path, without following redirects. */
  async function answer(base: string, path: string, encodings = "identity") {
    const { address, close } = await serve({ dist, port: 0, base });
    const headers = { "accept-encoding": encodings };
    const response = await fetch(new URL(path, address), { redirect: "manual", headers });
    const text = await response.text();
    close();
    return { status: response.status, text, headers: response.headers };
  }

  test("a folder answers with its page", async () => {
    expect(await answer("/", "/en/")).toMatchObject({ status: 200, text: "home" });
  });

  test("pages and files have their content types", async () => {
    expect((await answer("/", "/")).headers.get("content-type")).toBe("text/html;charset=utf-8");
    expect((await answer("/", "/values.json")).headers.get("content-type")).toBe("application/json");
    expect((await answer("/", "/table.csv")).headers.get("content-type")).toBe("text/csv; charset=utf-8");
  });

  test.each([
    ["br, gzip", "home by brotli", "br"],
    ["gzip", "home by gzip", "gzip"],
  ])("a client that accepts %s gets the matching compressed page", async (encodings, text, encoding) => {
    const { headers, ...page } = await answer("/", "/en/", encodings);
    expect(page).toEqual({ status: 200, text });
    expect(headers.get("content-encoding")).toBe(encoding);
    expect(headers.get("content-type")).toBe("text/html;charset=utf-8");
    expect(headers.get("vary")).toBe("Accept-Encoding");
  });

  test("the headers are those of the folder's _headers", async () => {
    const { headers } = await answer("/", "/en/?lens=survey");
    expect([headers.get("cache-control"), headers.get("x-ours")]).toEqual(["max-age=1", "yes"]);
    expect((await answer("/", "/")).headers.get("x-ours")).toBeNull();
  });

  test("a folder without its slash redirects to the one with it", async () => {
    const { status, headers } = await answer("/", "/en?lens=survey");
    expect([status, headers.get("location")]).toEqual([301, "/en/?lens=survey"]);
  });

  test("so does the root of a host with the site under a sub-path, with the headers of its page", async () => {
    const file = join(dist, "_headers");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, `${text}\n/atlas/\n  X-Ours: home\n`);
    const { status, headers } = await answer("/atlas/", "/atlas");
    writeFileSync(file, text);
    expect([status, headers.get("location"), headers.get("x-ours")]).toEqual([301, "/atlas/", "home"]);
  });

  test("a folder without its slash has the headers of its page", async () => {
    expect((await answer("/", "/en")).headers.get("x-ours")).toBe("yes");
  });

  test.each(["/en/index.html.br", "/en/index.html.gz", "/en/index%2Ehtml.BR"])(
    "%s is not found: a compressed file is only an encoding of its file",
    async (path) => {
      const { status, text, headers } = await answer("/", path, "br, gzip");
      expect([status, text, headers.get("x-ours")]).toEqual([404, "lost", "lost"]);
    },
  );

  test("a missing file answers with the 404 page", async () => {
    expect(await answer("/", "/nowhere")).toMatchObject({ status: 404, text: "lost" });
  });

  test("a missing file has the headers of the 404 page", async () => {
    const { status, headers } = await answer("/", "/assets/lost.js");
    expect([status, headers.get("x-ours"), headers.get("cache-control")]).toEqual([404, "lost", null]);
  });

  test("a file is not a folder", async () => {
    expect(await answer("/", "/values.json/")).toMatchObject({ status: 404, text: "lost" });
    expect(await answer("/", "/values.json/more")).toMatchObject({ status: 404, text: "lost" });
  });

  test("another spelling of an address has the same headers", async () => {
    expect((await answer("/", "/%65n/index.html")).headers.get("x-ours")).toBe("yes");
  });

  test("the nearest of several 404 pages is used", async () => {
    const lost = { status: 404, text: "no such figure" };
    expect(await answer("/", "/en/embed/pie/all/")).toMatchObject(lost);
    expect(await answer("/atlas/", "/atlas/en/embed/pie/")).toMatchObject(lost);
    expect(await answer("/", "/en/people/")).toMatchObject({ status: 404, text: "lost" });
  });

  test("a site under a sub-path is served only there", async () => {
    expect(await answer("/atlas/", "/atlas/en/")).toMatchObject({ status: 200, text: "home" });
    expect(await answer("/atlas/", "/en/")).toMatchObject({ status: 404 });
    expect((await answer("/atlas/", "/")).headers.get("location")).toBe("/atlas/");
  });

  test("reports a taken port and uses the next free one", async () => {
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    const other = createServer();
    const taken = await new Promise<number>((done) => {
      other.listen(0, () => done((other.address() as { port: number }).port));
    });
    const { port, close } = await serve({ dist, port: taken });
    expect(port).toBeGreaterThan(taken);
    expect(said).toHaveBeenCalledWith(`Port ${taken} is taken.`);
    close();
    other.close();
    said.mockRestore();
  });
});
