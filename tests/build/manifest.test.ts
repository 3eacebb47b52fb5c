import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { appIcons, toIconSvg } from "../../build/offline/icons";
import { toManifest, toManifestAddress } from "../../build/offline/manifest";

describe("toManifest", () => {
  test("each language is an app of its own with the whole site in scope, under any path", () => {
    expect(toManifest("ru", { base: "/atlas/" })).toMatchObject({
      id: "/atlas/",
      name: "Атлас добровольчества СНГ",
      short_name: "Атлас СНГ",
      lang: "ru",
      start_url: "/atlas/",
      scope: "/atlas/",
    });
    expect(toManifest("en", { base: "/atlas/" })).toMatchObject({
      id: "/atlas/en/",
      name: "CIS Volunteering Atlas",
      start_url: "/atlas/en/",
      scope: "/atlas/",
    });
  });

  test("has an icon for every device", () => {
    expect(toManifest("en", { base: "/" }).icons).toEqual([
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ]);
  });

  test("has the pages' background colour", () => {
    const [, ground] = /--ground: light-dark\((#\w+)/.exec(readFileSync("src/ui/palette.css", "utf8")) ?? [];
    expect(toManifest("ru", { base: "/" })).toMatchObject({ background_color: ground, theme_color: ground });
  });
});

describe("toManifestAddress", () => {
  test("is next to the first page of a language", () => {
    expect(toManifestAddress("ru")).toBe("/manifest.webmanifest");
    expect(toManifestAddress("en")).toBe("/en/manifest.webmanifest");
  });
});

describe("toIconSvg", () => {
  const icon = readFileSync("public/icon.svg", "utf8");

  test("has the requested size at any pixel density", () => {
    for (const one of appIcons) {
      expect(toIconSvg(icon, one, 2)).toMatch(
        new RegExp(`^<svg [^>]*width="${one.size / 2}" height="${one.size / 2}">`),
      );
    }
  });

  test("has rounded corners, except where the device masks the icon", () => {
    expect(toIconSvg(icon, { file: "", size: 192 }, 1)).toContain('rx="7"');
    expect(toIconSvg(icon, { file: "", size: 192, purpose: "maskable" }, 1)).not.toContain("rx=");
  });

  test("refuses an icon that it cannot parse", () => {
    expect(() => toIconSvg('<svg viewBox="0 0 24 24"/>', { file: "", size: 1 }, 1)).toThrow(
      "no square of 32",
    );
  });
});
