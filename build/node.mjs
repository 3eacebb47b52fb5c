import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Whether a Node version runs this project: 20.19 and later, but not 21 nor 22.0 to 22.11, which Vite refuses.
 *
 * @param {string} version as in `process.versions.node`
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 12;
  return major > 22;
}

/** Exits with a one-line message if Node is too old for the project. */
export function requireSupportedNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(`This needs Node 20.19 or later, or 22.12 or later; here is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * The command that starts npm without a shell: Node with npm's own file. Windows cannot start `npm.cmd` otherwise.
 *
 * @param {{ npm_execpath?: string | undefined }} env npm passes its own path to the scripts that it runs
 * @param {string} node the path of Node
 * @param {(path: string) => boolean} exists
 * @returns {string[]} the command and its first arguments
 */
export function npmCommand(env, node, exists = existsSync) {
  const folder = dirname(node);
  const files = [
    env.npm_execpath ?? "",
    join(folder, "node_modules", "npm", "bin", "npm-cli.js"),
    join(folder, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
  ];
  const file = files.find((path) => path.endsWith("npm-cli.js") && exists(path));
  return file ? [node, file] : ["npm"];
}

/**
 * Runs a command with inherited output.
 *
 * @param {readonly string[]} command
 * @param {import("node:child_process").SpawnSyncOptions} options `timeout` in milliseconds
 * @returns {boolean} whether it exited with code 0
 */
export function run([file = "", ...rest], options = {}) {
  return spawnSync(file, rest, { stdio: "inherit", ...options }).status === 0;
}

/**
 * Runs npm with inherited output.
 *
 * @param {readonly string[]} words the arguments of `npm`
 * @returns {boolean} whether it exited with code 0
 */
export function runNpm(...words) {
  return run([...npmCommand(process.env, process.execPath), ...words]);
}
