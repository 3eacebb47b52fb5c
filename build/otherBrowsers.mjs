import { existsSync, readdirSync } from "node:fs";
import { installUntil, waysOfDebian } from "./install.mjs";

/**
 * @typedef {object} OtherBrowsers the programs of the smoke tests outside Chromium, by their files
 * @property {string} firefox
 * @property {string} miniBrowser WebKitGTK's own window
 * @property {string} webkitDriver what drives it
 * @property {string} xvfb a screen that nobody sees
 */

/** @typedef {{ readonly [Name in keyof OtherBrowsers]: string | undefined }} FoundBrowsers */

const packages = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth"];

/**
 * Looks for the browsers in the usual places of Linux; FIREFOX_PATH names a Firefox elsewhere.
 *
 * @param {Record<string, string | undefined>} env
 * @param {(file: string) => boolean} isThere
 * @param {(folder: string) => readonly string[]} list the names in a folder; none where there is no such folder
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
 * Whether all of them are there.
 *
 * @param {FoundBrowsers} found
 * @returns {found is OtherBrowsers}
 */
export function isComplete(found) {
  return Object.values(found).every((file) => file !== undefined);
}

/**
 * Finds Firefox and WebKit, or installs them as root on Debian. Says in one line what to do where it cannot.
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
 * What is missing, and what to do.
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
