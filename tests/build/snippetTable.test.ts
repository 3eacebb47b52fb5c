import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toSnippetTable, writeSnippetTable } from "../../build/snippetTable";
import heights from "../../src/embed/heights.json" with { type: "json" };
import { mapEmbed, pictureSizes } from "./pages";

const script = { file: "assets/cis-figure-1-ab.js", integrity: "sha384-cd", code: "secret()" };
const built = {
  site: { base: "/atlas/", origin: "https://example.org" },
  script,
  embeds: [mapEmbed],
  sizes: pictureSizes,
};

describe("toSnippetTable", () => {
  test("an embed has its height and picture size, the script its name and hash", () => {
    expect(toSnippetTable(built)).toEqual({
      site: "https://example.org/atlas/",
      script: { file: "assets/cis-figure-1-ab.js", integrity: "sha384-cd" },
      embeds: {
        "/en/embed/map/survey/": {
          picture: { width: 920, height: 600 },
          heights: heights["/en/embed/map/survey/"],
        },
      },
    });
  });

  test("a relocatable site has no root", () => {
    expect(toSnippetTable({ ...built, site: { base: "/", origin: undefined } })).not.toHaveProperty("site");
  });

  test("an unmeasured embed is left out", () => {
    const embeds = [{ address: "/embed/map/rain/" }];
    expect(toSnippetTable({ ...built, embeds }).embeds).toEqual({});
  });
});

describe("writeSnippetTable", () => {
  test("the table is written where the browser requests it", async () => {
    const dist = mkdtempSync(join(tmpdir(), "atlas-table-"));
    await writeSnippetTable(dist, built);
    expect(JSON.parse(readFileSync(join(dist, "embed/snippets.json"), "utf8"))).toEqual(
      toSnippetTable(built),
    );
    rmSync(dist, { recursive: true });
  });
});
