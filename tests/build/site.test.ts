import { describe, expect, test } from "vitest";
import { listAlternates, readSite, toWholeAddress } from "../../build/site";

describe("readSite", () => {
  test("a site may be relocatable", () => {
    expect(readSite("/", undefined)).toEqual({ base: "/", origin: undefined });
    expect(readSite("/atlas/", "")).toEqual({ base: "/atlas/", origin: undefined });
  });

  test.each(["https://example.org", "https://example.org/", "HTTPS://Example.ORG"])(
    "%s is an origin",
    (origin) => {
      expect(readSite("/", origin).origin).toBe("https://example.org");
    },
  );

  test.each([
    "example.org",
    "ftp://example.org",
    "https://example.org/atlas",
    "https://example.org/?a",
    "https://me@example.org",
  ])("%s is not an origin and throws", (origin) => {
    expect(() => readSite("/", origin)).toThrow(`ORIGIN is not a scheme and a host`);
  });

  test.each(["./", "", "atlas", "/atlas", "https://example.org/atlas/", "//atlas/"])(
    "%j is not a sub-path and throws",
    (base) => {
      expect(() => readSite(base, undefined)).toThrow("--base is not a path");
    },
  );
});

describe("toWholeAddress", () => {
  test("is as complete as the known parts of the site's address", () => {
    expect(toWholeAddress("/en/", { base: "/atlas/", origin: "https://example.org" })).toBe(
      "https://example.org/atlas/en/",
    );
    expect(toWholeAddress("/", { base: "/", origin: undefined })).toBe("/");
  });
});

describe("listAlternates", () => {
  test("every language has its address, and the first is the default", () => {
    const alternates = [
      { language: "ru", address: "/" },
      { language: "en", address: "/en/" },
    ] as const;
    expect(listAlternates({ alternates }, { base: "/atlas/", origin: undefined })).toEqual([
      { hreflang: "ru", href: "/atlas/" },
      { hreflang: "en", href: "/atlas/en/" },
      { hreflang: "x-default", href: "/atlas/" },
    ]);
  });
});
