import { afterEach, describe, expect, test, vi } from "vitest";
import { loadSnippetTable } from "../../src/embed/snippetTable";

const table = { script: { file: "assets/a.js", integrity: "sha384-b" }, embeds: {} };

/** The network answers every request with this. */
function answer(body: string, status = 200) {
  const fetch = vi.fn(async () => new Response(body, { status }));
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

afterEach(() => vi.unstubAllGlobals());

describe("loadSnippetTable", () => {
  test("brings the table from below the path of the site", async () => {
    const fetch = answer(JSON.stringify(table));
    expect(await loadSnippetTable("/atlas/")).toEqual(table);
    expect(fetch).toHaveBeenCalledWith("/atlas/embed/snippets.json");
  });

  test.each([
    ["is not there", "Not found", 404],
    ["is a page of the network instead", "<!doctype html>", 200],
    ["is something else", "[]", 200],
  ])("says so where the table %s", async (_, body, status) => {
    answer(body, status);
    await expect(loadSnippetTable("/")).rejects.toThrow();
  });
});
