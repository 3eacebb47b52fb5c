import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { servePage, serveSite } from "../../build/bench/serveBench";

describe("serveSite", () => {
  const dist = mkdtempSync(join(tmpdir(), "atlas-bench-"));

  beforeAll(() => {
    mkdirSync(join(dist, "assets"));
    writeFileSync(join(dist, "index.html"), "<script>1</script><p>built</p>");
    writeFileSync(join(dist, "index.html.br"), brotliCompressSync("<p>compressed beside it</p>"));
    writeFileSync(join(dist, "assets", "a.js"), "let a;");
    writeFileSync(join(dist, "assets", "a.woff2"), "letters");
  });

  afterAll(() => rmSync(dist, { recursive: true }));

  async function answer(path: string, scriptFree = false) {
    const { origin, close } = await serveSite(dist, { scriptFree });
    const response = await fetch(origin + path);
    const text = await response.text();
    close();
    return { status: response.status, text, encoding: response.headers.get("content-encoding") };
  }

  test("scripts are compressed, fonts are not", async () => {
    expect(await answer("/assets/a.js")).toEqual({ status: 200, text: "let a;", encoding: "br" });
    expect(await answer("/assets/a.woff2")).toEqual({ status: 200, text: "letters", encoding: null });
  });

  test("a file compressed at build time is served", async () => {
    expect(await answer("/")).toMatchObject({ text: "<p>compressed beside it</p>", encoding: "br" });
  });

  test("the script-free version is made from the page itself", async () => {
    expect(await answer("/", true)).toMatchObject({ text: "<p>built</p>", encoding: "br" });
  });

  test("each request for an immutable file is counted", async () => {
    const { origin, close, countCopies, forget } = await serveSite(dist, { scriptFree: false });
    for (const path of ["/assets/a.js", "/assets/a.js", "/assets/a.woff2", "/", "/", "/"])
      await (await fetch(origin + path)).arrayBuffer();
    expect(countCopies()).toBe(2);
    forget();
    expect(countCopies()).toBe(0);
    close();
  });

  test("a missing file answers 404", async () => {
    expect(await answer("/embed/map/")).toMatchObject({ status: 404 });
  });
});

describe("servePage", () => {
  test("serves one page and nothing else", async () => {
    const { origin, close } = await servePage("<p>host</p>");
    expect(await (await fetch(`${origin}/`)).text()).toBe("<p>host</p>");
    expect((await fetch(`${origin}/other`)).status).toBe(404);
    close();
  });

  test("can be served as another site under another host name", async () => {
    const { origin, close } = await servePage("<p>host</p>", "127.0.0.1");
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect((await fetch(origin)).status).toBe(200);
    close();
  });
});
