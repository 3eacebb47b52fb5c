import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findStalePackage } from "../../build/dependencies.mjs";

const linux = { platform: "linux", arch: "x64" };
const d3 = { "node_modules/d3": { version: "7.9.2", integrity: "sha512-a" } };

describe("findStalePackage", () => {
  test("installed packages that match the lock file are fine", () => {
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

  test("a package for other platforms may be absent", () => {
    const mac = { "node_modules/fsevents": { version: "2.3.3", optional: true, os: ["darwin"] } };
    expect(findStalePackage({ ...d3, ...mac }, d3, linux)).toBeNull();
  });

  test("packages installed on another platform are stale", () => {
    const mac = { "node_modules/fsevents": { version: "2.3.3", optional: true, os: ["darwin"] } };
    expect(findStalePackage(mac, mac, linux)).toBe("node_modules/fsevents is for another kind of machine");
  });

  test("a package for all platforms but Windows is right on Linux", () => {
    const unix = { "node_modules/x": { version: "1.0.0", os: ["!win32"] } };
    expect(findStalePackage(unix, unix, linux)).toBeNull();
  });

  test("a package outside the lock file is ignored", () => {
    expect(findStalePackage({}, d3, linux)).toBeNull();
  });
});

describe("package-lock.json", () => {
  const text = readFileSync("package-lock.json", "utf8");
  type Locked = { optionalDependencies?: Record<string, string> };
  const packages: Record<string, Locked> = JSON.parse(text).packages;

  test("lists the packages of every platform, which npm ci requires", () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    const paths = Object.keys(packages);
    const missing = wanted.filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  test("names no registry, so each user installs from their own", () => {
    expect(text).not.toContain('"resolved": "http');
  });
});
