import { existsSync, readdirSync } from "node:fs";
import { installUntil, waysOfDebian } from "./install.mjs";

/**
 * @typedef {object} OtherBrowsers the paths of the programs for the smoke tests outside Chromium
 * @property {string} firefox
 * @property {string} miniBrowser WebKitGTK's minimal browser
 * @property {string} webkitDriver its WebDriver
 * @property {string} xvfb a virtual display
 */

/** @typedef {{ readonly [Name in keyof OtherBrowsers]: string | undefined }} FoundBrowsers */

const packages = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"];

/**
 * Looks for the browsers in the usual locations of Linux; FIREFOX_PATH overrides the path of Firefox.
 *
 * @param {Record<string, string | undefined>} env
 * @param {(file: string) => boolean} isThere
 * @param {(folder: string) => readonly string[]} list the names in a folder; empty if there is no such folder
 * @returns {FoundBrowsers}
 */
export function findOtherBrowsers(env = process.env, isThere = existsSync, list = listFolder) {
  /** @param {readonly (string | undefined)[]} files */
  const first = (files) => files.find((file) => file !== undefined && isThere(file));
  const libraries = ["/usr/libexec", "/usr/lib", ...list("/usr/lib").map((name) => `/usr/lib/${name}`)];
  const names = ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"];
  return {
    firefox: first([env.FIREFOX_PATH, "/usr/bin/firefox-esr", "/usr/bin/firefox"]),
    miniBrowser: first(libraries.flatMap((folder) => names.map((name) => `${folder}/${name}/MiniBrowser`))),
    webkitDriver: first(["/usr/bin/WebKitWebDriver"]),
    xvfb: first(["/usr/bin/xvfb-run"]),
  };
}

/**
 * Whether all programs were found.
 *
 * @param {FoundBrowsers} found
 * @returns {found is OtherBrowsers}
 */
export function isComplete(found) {
  return Object.values(found).every((file) => file !== undefined);
}

/**
 * Finds Firefox and WebKit, or installs them as root on Debian. Prints one line of advice if it cannot.
 *
 * @returns {OtherBrowsers | null}
 */
export function ensureOtherBrowsers() {
  const found = findAllOthers();
  if (found !== null) return found;

  const ways = waysOfDebian(packages);
  if (ways.length > 0) console.log("No Firefox or no WebKit here yet: installing them.");
  const installed = installUntil(ways, findAllOthers);
  if (installed === null) console.error(sayMissing(findOtherBrowsers()));
  return installed;
}

function findAllOthers() {
  const found = findOtherBrowsers();
  return isComplete(found) ? found : null;
}

/**
 * The message about missing programs and how to install them.
 *
 * @param {FoundBrowsers} found
 */
export function sayMissing({ firefox, miniBrowser, webkitDriver, xvfb }) {
  const missing = [
    ...(firefox ? [] : ["Firefox"]),
    ...(miniBrowser && webkitDriver ? [] : ["WebKit with its driver"]),
    ...(xvfb ? [] : ["Xvfb"]),
  ];
  return `Not here: ${missing.join(", ")}. On Debian: sudo apt-get install ${packages.join(" ")}`;
}

/** @param {string} folder */
function listFolder(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
