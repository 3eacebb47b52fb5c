import { afterEach, describe, expect, test, vi } from "vitest";
import { loadSnippetTable } from "../../src/embed/snippetTable";

const table = { script: { file: "assets/a.js", integrity: "sha384-b" }, embeds: {} };

/** Stubs fetch: every request gets this response. */
function answer(body: string, status = 200) {
  const fetch = vi.fn(async () => new Response(body, { status }));
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe("loadSnippetTable", () => {
  test("loads the table from the base path of the site", async () => {
    const fetch = answer(JSON.stringify(table));
    expect(await loadSnippetTable("/atlas/")).toEqual(table);
    expect(fetch).toHaveBeenCalledWith("/atlas/embed/snippets.json");
  });

  test.each([
    ["is not there", "Not found", 404],
    ["is a page of the network instead", "<!doctype html>", 200],
    ["is something else", "[]", 200],
  ])("rejects if the table %s", async (_, body, status) => {
    answer(body, status);
    await expect(loadSnippetTable("/")).rejects.toThrow();
  });
});
