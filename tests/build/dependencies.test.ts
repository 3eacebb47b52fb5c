import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findStalePackage } from "../../build/dependencies.mjs";

const linux = { platform: "linux", arch: "x64" };
const d3 = { "node_modules/d3": { version: "7.9.2", integrity: "sha512-a" } };

describe("findStalePackage", () => {
  test("packages as locked are left alone", () => {
    expect(findStalePackage({ "": { version: "1.0.0" }, ...d3 }, d3, linux)).toBeNull();
  });

  test("a package that was never installed is missing", () => {
    expect(findStalePackage(d3, {}, linux)).toBe("node_modules/d3 is missing");
  });

  test("a package of another version is stale", () => {
    const older = { "node_modules/d3": { version: "7.9.0" } };
    expect(findStalePackage(d3, older, linux)).toBe("node_modules/d3 is 7.9.0, not 7.9.2");
  });

  test("a package of the same version but other content is stale", () => {
    const other = { "node_modules/d3": { version: "7.9.2", integrity: "sha512-b" } };
    expect(findStalePackage(d3, other, linux)).toBe("node_modules/d3 is another 7.9.2");
  });

  test("a package made for other machines may be absent", () => {
    const mac = { "node_modules/fsevents": { version: "2.3.3", optional: true, os: ["darwin"] } };
    expect(findStalePackage({ ...d3, ...mac }, d3, linux)).toBeNull();
  });

  test("packages carried over from another kind of machine are stale", () => {
    const mac = { "node_modules/fsevents": { version: "2.3.3", optional: true, os: ["darwin"] } };
    expect(findStalePackage(mac, mac, linux)).toBe("node_modules/fsevents is for another kind of machine");
  });

  test("a package for all machines but Windows is right on Linux", () => {
    const unix = { "node_modules/x": { version: "1.0.0", os: ["!win32"] } };
    expect(findStalePackage(unix, unix, linux)).toBeNull();
  });

  test("a package beyond the lock file does no harm", () => {
    expect(findStalePackage({}, d3, linux)).toBeNull();
  });
});

describe("package-lock.json", () => {
  const text = readFileSync("package-lock.json", "utf8");
  type Locked = { optionalDependencies?: Record<string, string> };
  const packages: Record<string, Locked> = JSON.parse(text).packages;

  test("names the packages of every kind of machine, without which npm ci refuses", () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const paths = Object.keys(packages);
    const missing = wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  test("names no registry, so each installs from their own", () => {
    expect(text).not.toContain('"resolved": "http');
  });
});
