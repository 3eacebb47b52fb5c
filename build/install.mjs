import { existsSync } from "node:fs";
import { run } from "./node.mjs";

const minute = 60_000;

/** @typedef {readonly [command: readonly string[], timeout: number]} Way a command, and its timeout in milliseconds */

/**
 * The commands that install Debian packages; empty if this is not Debian or the user is not root.
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
 * Runs one command after the other until `find` succeeds.
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
