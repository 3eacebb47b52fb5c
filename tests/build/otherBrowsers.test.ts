import { describe, expect, test } from "vitest";
import { findOtherBrowsers, isComplete, sayMissing } from "../../build/otherBrowsers.mjs";

const debian = [
  "/usr/bin/firefox-esr",
  "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
  "/usr/bin/WebKitWebDriver",
  "/usr/bin/xvfb-run",
];
const list = () => ["x86_64-linux-gnu"];

describe("findOtherBrowsers", () => {
  test("finds the browsers of Debian's packages", () => {
    const found = findOtherBrowsers({}, (file) => debian.includes(file), list);
    expect(Object.values(found)).toEqual(debian);
    expect(isComplete(found)).toBe(true);
  });

  test("FIREFOX_PATH comes first", () => {
    expect(findOtherBrowsers({ FIREFOX_PATH: "/mine/firefox" }, () => true, list).firefox).toBe(
      "/mine/firefox",
    );
  });

  test("missing browsers are reported with what to do", () => {
    const found = findOtherBrowsers({}, (file) => file === "/usr/bin/firefox-esr", list);
    expect(isComplete(found)).toBe(false);
    expect(sayMissing(found)).toBe(
      "Not here: WebKit with its driver, Xvfb. On Debian: sudo apt-get install firefox-esr webkit2gtk-driver xvfb xauth",
    );
  });
});
