import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { installUntil, waysOfDebian } from "./install.mjs";

const minute = 60_000;

/**
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {string | null} playwright the path of Playwright's own Chromium, installed or not; null if unknown
 */

/**
 * The possible paths of Chromium or Chrome, in the order to try: CHROME_PATH, Playwright's own, the system's usual
 * locations, the folders of PATH.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export function listChromiums({ platform, env, playwright }) {
  const { join, delimiter } = platform === "win32" ? path.win32 : path.posix;
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter(Boolean);
  const names =
    platform === "win32"
      ? ["chrome.exe"]
      : ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const all = [env.CHROME_PATH || null, playwright, ...usualPlaces(platform, env), ...onPath];
  return [...new Set(all)].filter((file) => file != null);
}

/**
 * @param {string} platform
 * @param {Record<string, string | undefined>} env
 */
function usualPlaces(platform, env) {
  if (platform === "win32") {
    return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        path.win32.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
        path.win32.join(folder, "Chromium", "Application", "chrome.exe"),
        path.win32.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
      ]);
  }
  if (platform === "darwin") {
    const apps = ["/Applications", ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return apps.flatMap((folder) =>
      ["Google Chrome", "Chromium"].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ];
}

/** The path of a Chromium that starts on this machine; null if there is none. */
export function findChromium() {
  const { env, platform } = process;
  if (env.CHROME_PATH && !existsSync(env.CHROME_PATH)) {
    console.error(`CHROME_PATH names no file: ${env.CHROME_PATH}`);
  }
  return listChromiums({ platform, env, playwright: askPlaywright() }).find(starts) ?? null;
}

/** @returns {string | null} */
function askPlaywright() {
  try {
    return createRequire(import.meta.url)("@playwright/test").chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * Whether a file starts. It may exist and fail: if system libraries are missing, or if it is Ubuntu's stub for a snap.
 * On Windows `--version` opens a window, so existence is enough.
 *
 * @param {string} file
 */
function starts(file) {
  if (!existsSync(file)) return false;
  if (process.platform === "win32") return true;
  return spawnSync(file, ["--version"], { stdio: "ignore", timeout: minute / 3 }).status === 0;
}

/**
 * Finds Chromium, or installs it: Playwright's own or, as root on Debian, the system's package. Requires the project's
 * packages. Prints one line of advice if all attempts fail.
 *
 * @returns {string | null} its path
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;

  console.log("No Chromium here yet: installing it.");
  const installed = installUntil(waysToInstall(), findChromium);
  if (installed === null)
    console.error("No browser to test in: install Chromium or Chrome, or set CHROME_PATH to its file.");
  return installed;
}

/**
 * The installation attempts, in order. Playwright's Chromium may lack system libraries: Debian's package includes them.
 * Ubuntu has no such package, so Playwright's `install-deps` comes last.
 *
 * @returns {readonly import("./install.mjs").Way[]}
 */
function waysToInstall() {
  const playwright = [process.execPath, createRequire(import.meta.url).resolve("@playwright/test/cli")];
  const own = [...playwright, "install", "chromium"];
  const debian = waysOfDebian(["chromium"]);
  if (debian.length === 0) return [[own, 5 * minute]];
  return [[own, 3 * minute], ...debian, [[...playwright, "install-deps", "chromium"], 5 * minute]];
}
