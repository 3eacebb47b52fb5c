import { test as base, expect } from "@playwright/test";

interface Silence {
  /** What a test that breaks something on purpose may hear on the console; undefined: nothing. */
  readonly expectedNoise: RegExp | undefined;
  /** Where else than on the site a test has its pages. */
  readonly origins: readonly string[];
  readonly silence: undefined;
}

/**
 * A test whose page must stay silent: any word on its console, any error that nobody caught, and any request that
 * leaves the site's own origin fails it.
 */
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

/** For what only a mouse or a keyboard at a large screen does. */
export const desktop = {
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
};

/** For what only a finger on a small screen does. */
export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

export { expect };
