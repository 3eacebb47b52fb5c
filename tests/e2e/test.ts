import { test as base, expect } from "@playwright/test";

interface Silence {
  /** Console messages that a test expects because it breaks something on purpose. Undefined when it expects none. */
  readonly expectedNoise: RegExp | undefined;
  /** Origins of a test's pages besides the site's own. */
  readonly origins: readonly string[];
  readonly silence: undefined;
}

/** A test that fails on any console message, any uncaught error, and any request that leaves the site's own origin. */
export const test = base.extend<Silence>({
  expectedNoise: [undefined, { option: true }],
  origins: [[], { option: true }],
  silence: [
    async ({ page, baseURL, expectedNoise, origins }, use) => {
      const heard: string[] = [];
      page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => heard.push(`uncaught: ${error.message}`));
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        const isOurs = [new URL(baseURL ?? "").origin, ...origins].includes(origin);
        if (protocol.startsWith("http") && !isOurs) {
          heard.push(`left the site: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(heard.filter((words) => expectedNoise?.test(words) !== true)).toEqual([]);
    },
    { auto: true },
  ],
});

/** Large screen with mouse and keyboard. */
export const desktop = {
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
};

/** Small touch screen. */
export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

export { expect };
