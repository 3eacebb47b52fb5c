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

  test("phones reach the site at the addresses of this machine in its networks", () => {
    const interfaces = { lo: [own], wlan0: [newer, wireless] } as unknown as NodeJS.Dict<
      NetworkInterfaceInfo[]
    >;
    expect(toNetworkAddresses(interfaces, "http://localhost:4173/atlas/")).toEqual([
      "http://192.168.1.5:4173/atlas/",
    ]);
  });

  test("there are none without a network", () => {
    const interfaces = { lo: [own], wlan0: undefined } as unknown as NodeJS.Dict<NetworkInterfaceInfo[]>;
    expect(toNetworkAddresses(interfaces, "http://localhost:4173/")).toEqual([]);
  });
});

describe("listMissingPages", () => {
  test("the page for what is not there is looked for in its folder, and in each above", () => {
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
  test("the first port nobody holds is taken", async () => {
    expect(await takeFreePort([4173, 4174, 4175], async (port) => port > 4173)).toBe(4174);
  });

  test("when every port is held, that is said", async () => {
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

  /** What a site under `base` answers to a path, redirects not followed. */
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

  test("pages and files say what they are", async () => {
    expect((await answer("/", "/")).headers.get("content-type")).toBe("text/html;charset=utf-8");
    expect((await answer("/", "/values.json")).headers.get("content-type")).toBe("application/json");
    expect((await answer("/", "/table.csv")).headers.get("content-type")).toBe("text/csv; charset=utf-8");
  });

  test.each([
    ["br, gzip", "home by brotli", "br"],
    ["gzip", "home by gzip", "gzip"],
  ])("who takes %s gets the page that is compressed so", async (encodings, text, encoding) => {
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

  test("a folder without its slash leads to the one with it", async () => {
    const { status, headers } = await answer("/", "/en?lens=survey");
    expect([status, headers.get("location")]).toEqual([301, "/en/?lens=survey"]);
  });

  test("so does the host itself where the site lies below a path, under the headers of its page", async () => {
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
    "%s is not there: a compressed file is only the encoding of its file",
    async (path) => {
      const { status, text, headers } = await answer("/", path, "br, gzip");
      expect([status, text, headers.get("x-ours")]).toEqual([404, "lost", "lost"]);
    },
  );

  test("what is not there answers with the 404 page", async () => {
    expect(await answer("/", "/nowhere")).toMatchObject({ status: 404, text: "lost" });
  });

  test("what is not there has the headers of the page in its place", async () => {
    const { status, headers } = await answer("/", "/assets/lost.js");
    expect([status, headers.get("x-ours"), headers.get("cache-control")]).toEqual([404, "lost", null]);
  });

  test("a file is not a folder", async () => {
    expect(await answer("/", "/values.json/")).toMatchObject({ status: 404, text: "lost" });
    expect(await answer("/", "/values.json/more")).toMatchObject({ status: 404, text: "lost" });
  });

  test("one address written in another way has the same headers", async () => {
    expect((await answer("/", "/%65n/index.html")).headers.get("x-ours")).toBe("yes");
  });

  test("of several 404 pages the nearest is taken", async () => {
    const lost = { status: 404, text: "no such figure" };
    expect(await answer("/", "/en/embed/pie/all/")).toMatchObject(lost);
    expect(await answer("/atlas/", "/atlas/en/embed/pie/")).toMatchObject(lost);
    expect(await answer("/", "/en/people/")).toMatchObject({ status: 404, text: "lost" });
  });

  test("under a sub-path the site lives there and nowhere else", async () => {
    expect(await answer("/atlas/", "/atlas/en/")).toMatchObject({ status: 200, text: "home" });
    expect(await answer("/atlas/", "/en/")).toMatchObject({ status: 404 });
    expect((await answer("/atlas/", "/")).headers.get("location")).toBe("/atlas/");
  });

  test("a taken port is said, and the next free one used", async () => {
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
