import puppeteer, { type Frame, type Page } from "puppeteer-core";
import { findOtherBrowsers } from "../../build/otherBrowsers.mjs";
import { findFrame, type Place, type Tab } from "./tab";

/** Firefox, driven over WebDriver BiDi. */
export async function launchFirefox(): Promise<Tab> {
  const { firefox } = findOtherBrowsers();
  if (firefox === undefined) throw new Error("no Firefox here");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: firefox, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: "load" });
    },
    read: async (code, place) => (await frameOf(page, place)).evaluate(code),
    click: async (selector, place) => (await frameOf(page, place)).click(selector),
    openWindow: async (selector) => {
      const opening = new Promise<Page | null>((resolve) => {
        page.once("popup", resolve);
      });
      await page.click(selector);
      const opened = await opening;
      if (opened === null) throw new Error("no window was opened");
      return { read: (code) => opened.evaluate(code) };
    },
    close: () => browser.close(),
  };
}

async function frameOf(page: Page, place: Place = "page"): Promise<Frame> {
  if (place === "page") return page.mainFrame();
  const frame = await (await page.evaluateHandle(findFrame)).asElement()?.contentFrame();
  if (frame == null) throw new Error("the page has no frame");
  return frame as Frame;
}
