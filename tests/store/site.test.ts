import { describe, expect, test } from "vitest";
import { readStand } from "../../src/store/site";

/** A window whose page was prerendered for an address, or for none. */
function windowAt(pathname: string, address?: string): Window {
  const dataset: DOMStringMap = address === undefined ? {} : { address };
  return {
    location: { pathname },
    document: { documentElement: { dataset } },
  } as unknown as Window;
}

describe(readStand, () => {
  test.each([
    ["/", "/", "/"],
    ["/atlas/", "/", "/atlas/"],
    ["/en/country/kaz/", "/en/country/kaz/", "/"],
    ["/atlas/en/country/kaz/", "/en/country/kaz/", "/atlas/"],
    ["/atlas/en/index.html", "/en/", "/atlas/"],
    ["//", "/", "/"],
    ["//en/", "/en/", "/"],
    ["///atlas/en/", "/en/", "/atlas/"],
    ["/web/2026/https://host/en/", "/en/", "/web/2026/https://host/"],
  ])("%s drawn for %s has the base %s", (path, address, base) => {
    expect(readStand(windowAt(path, address), "/")).toMatchObject({ base, address });
  });

  test("a renamed copy has no base, but keeps its address", () => {
    expect(readStand(windowAt("/copies/atlas.html", "/en/"), "/")).toMatchObject({
      base: undefined,
      address: "/en/",
    });
  });

  test("the 404 page reads the location", () => {
    expect(readStand(windowAt("/atlas/en/nowhere/"), "/atlas/")).toMatchObject({
      base: "/atlas/",
      address: "/en/nowhere/",
    });
  });
});
