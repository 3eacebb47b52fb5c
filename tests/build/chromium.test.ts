import { describe, expect, test } from "vitest";
import { listChromiums } from "../../build/chromium.mjs";

describe("listChromiums", () => {
  test("the order is CHROME_PATH, Playwright's own browser, the usual locations, PATH", () => {
    const env = { CHROME_PATH: "/mine/chrome", PATH: "/home/me/bin" };
    const files = listChromiums({ platform: "linux", env, playwright: "/cache/chrome" });
    const places = ["/mine/chrome", "/cache/chrome", "/usr/bin/chromium", "/home/me/bin/chromium"];
    expect(files.filter((file) => places.includes(file))).toEqual(places);
  });

  test("an empty CHROME_PATH is ignored", () => {
    const files = listChromiums({ platform: "linux", env: { CHROME_PATH: "" }, playwright: null });
    expect(files[0]).toBe("/usr/bin/chromium");
  });

  test("each file is tried once", () => {
    const files = listChromiums({ platform: "linux", env: { PATH: "/usr/bin" }, playwright: null });
    expect(files.filter((file) => file === "/usr/bin/chromium")).toHaveLength(1);
  });

  test("on a Mac, system and user applications are tried", () => {
    const files = listChromiums({ platform: "darwin", env: { HOME: "/Users/me" }, playwright: null });
    expect(files).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(files).toContain("/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium");
  });

  test("on Windows, PATH is parsed with semicolons", () => {
    const env = { Path: "C:\\Tools;D:\\Bin", PROGRAMFILES: "C:\\Program Files" };
    const files = listChromiums({ platform: "win32", env, playwright: null });
    expect(files[0]).toBe("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    expect(files).toContain("D:\\Bin\\chrome.exe");
  });
});
