import { existsSync } from "node:fs";
import { run } from "./node.mjs";

const minute = 60_000;

/** @typedef {readonly [command: readonly string[], timeout: number]} Way what to run, and for how many milliseconds at most */

/**
 * How Debian's packages are installed; nothing where this is not Debian or its user may not.
 *
 * @param {readonly string[]} packages
 * @returns {readonly Way[]}
 */
export function waysOfDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return [];
  return [
    [["apt-get", "update", "-qq"], 2 * minute],
    [["apt-get", "install", "-y", "-qq", "--no-install-recommends", ...packages], 10 * minute],
  ];
}

/**
 * Tries one way after the other until what is looked for is there.
 *
 * @template Found
 * @param {readonly Way[]} ways
 * @param {() => Found | null} find
 * @returns {Found | null}
 */
export function installUntil(ways, find) {
  for (const [command, timeout] of ways) {
    run(command, { timeout, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    const found = find();
    if (found !== null) return found;
  }
  return null;
}
