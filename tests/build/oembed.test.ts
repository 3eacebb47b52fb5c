import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toOembed, writeOembeds } from "../../build/oembed";
import heights from "../../src/embed/heights.json" with { type: "json" };
import { mapEmbed, pictureSizes } from "./pages";

const site = { base: "/atlas/", origin: "https://example.org" };
const facts = { site, source: "Source: Gallup", size: { width: 920, height: 600 } };

describe("toOembed", () => {
  test("an embed is described by absolute addresses, with the frame to paste", () => {
    const { html, height, ...rest } = toOembed(mapEmbed, facts);
    expect(rest).toEqual({
      version: "1.0",
      type: "rich",
      provider_name: "CIS Volunteering Atlas",
      provider_url: "https://example.org/atlas/",
      title: "Who <helped>",
      width: 640,
      thumbnail_url: "https://example.org/atlas/en/embed/map/survey/figure.png",
      thumbnail_width: 1840,
      thumbnail_height: 1200,
      cache_age: 86400,
    });
    expect(height).toBe(heights["/en/embed/map/survey/"].full.wide);
    expect(html).toContain('title="Who &lt;helped&gt;" src="https://example.org/atlas/en/embed/map/survey/"');
    expect(html).toContain('<a href="https://example.org/atlas/en/?lens=survey#map">Source: Gallup</a>');
  });

  test("an embed without measured heights fails the build", () => {
    expect(() => toOembed({ ...mapEmbed, address: "/embed/map/rain/" }, facts)).toThrow(
      "no heights are kept: build without ORIGIN, then npm run heights: /embed/map/rain/",
    );
  });
});

describe("writeOembeds", () => {
  const drawn = {
    embeds: [mapEmbed],
    pictures: [{ address: mapEmbed.address, source: "Source: Gallup" }],
    sizes: pictureSizes,
  };
  const file = "en/embed/map/survey/oembed.json";

  test.each([
    ["a site with an origin has them beside its embeds", "https://example.org", true],
    ["a site without an origin has none", undefined, false],
  ])("%s", async (_, origin, isThere) => {
    const dist = mkdtempSync(join(tmpdir(), "atlas-"));
    await writeOembeds(dist, { base: "/", origin }, drawn);
    expect(existsSync(join(dist, file))).toBe(isThere);
    if (isThere) expect(JSON.parse(readFileSync(join(dist, file), "utf8")).version).toBe("1.0");
    rmSync(dist, { recursive: true });
  });
});
