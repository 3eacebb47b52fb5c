import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "./node.mjs";

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] for some platforms only, so it may be absent
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 */

/**
 * Compares the installed packages with the lock file. npm records its installation in
 * `node_modules/.package-lock.json`, so no network request is needed.
 *
 * @param {Record<string, LockedPackage>} locked `packages` of package-lock.json
 * @param {Record<string, LockedPackage>} installed `packages` of npm's record
 * @param {{ platform: string, arch: string }} machine
 * @returns {string | null} the first difference; null if there is none. Packages beyond the lock file are harmless and
 * do not count as a difference.
 */
export function findStalePackage(locked, installed, machine) {
  for (const [path, wanted] of Object.entries(locked)) {
    const found = installed[path];
    if (path === "" || (wanted.optional && !found)) continue;
    if (!found) return `${path} is missing`;
    if (found.version !== wanted.version) return `${path} is ${found.version}, not ${wanted.version}`;
    if (found.integrity && wanted.integrity && found.integrity !== wanted.integrity) {
      return `${path} is another ${found.version}`;
    }
  }
  for (const [path, found] of Object.entries(installed)) {
    if (!isFor(found.os, machine.platform) || !isFor(found.cpu, machine.arch)) {
      return `${path} is for another kind of machine`;
    }
  }
  return null;
}

/**
 * npm's rule for `os` and `cpu`: absent means all, "!x" means all but x.
 *
 * @param {string[] | undefined} names
 * @param {string} own
 */
function isFor(names, own) {
  if (!names) return true;
  if (names.includes(`!${own}`)) return false;
  return names.includes(own) || names.includes("any") || names.every((name) => name.startsWith("!"));
}

/**
 * Installs the locked packages if they are missing or stale; makes no network request otherwise.
 *
 * @returns {boolean} whether they are installed now
 */
export function installDependencies(root = process.cwd()) {
  const reason = whyInstall(root);
  if (reason === null) return true;

  console.log(`Installing packages: ${reason}.`);
  if (runNpm("ci", "--prefer-offline", "--no-audit", "--no-fund")) return true;
  console.error("The packages could not be installed: npm says why above. Is there a network?");
  return false;
}

/** @param {string} root */
function whyInstall(root) {
  const locked = readPackages(join(root, "package-lock.json"));
  if (locked === null) throw new Error(`package-lock.json is missing or broken: ${root}`);

  const installed = readPackages(join(root, "node_modules", ".package-lock.json"));
  if (installed === null) return "none are installed yet";
  const gone = Object.entries(locked).find(
    ([path, { optional }]) => !optional && !existsSync(join(root, path, "package.json")),
  );
  return gone ? `${gone[0]} is missing` : findStalePackage(locked, installed, process);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | null} null if the file is absent or not a readable lock file
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}
