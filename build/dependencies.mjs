import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runNpm } from "./node.mjs";

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] made for some machines only, so it may be absent
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 */

/**
 * Tells why the installed packages are not those of the lock file. npm keeps a record of what it
 * installed in `node_modules/.package-lock.json`, so nothing has to be asked of the network.
 *
 * @param {Record<string, LockedPackage>} locked `packages` of package-lock.json
 * @param {Record<string, LockedPackage>} installed `packages` of npm's record
 * @param {{ platform: string, arch: string }} machine
 * @returns {string | null} the first difference; null when all is in place. What is installed beyond the lock
 *   file does no harm and is no difference.
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
 * Installs the locked packages when they are missing or stale; touches no network when they are in place.
 *
 * @returns {boolean} whether they are in place now
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
 * @returns {Record<string, LockedPackage> | null} null when the file is absent or cannot be read as a lock file
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? null;
  } catch {
    return null;
  }
}
