import { test as base, expect } from "@playwright/test";

/**
 * A test whose page must stay silent: any word on its console, any error that nobody caught, and any request that
 * leaves the site's own origin fails it.
 */
export const test = base.extend<{ silence: undefined }>({
  silence: [
    async ({ page, baseURL }, use) => {
      const heard: string[] = [];
      page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
      page.on("pageerror", (error) => heard.push(`uncaught: ${error.message}`));
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== new URL(baseURL ?? "").origin) {
          heard.push(`left the site: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(heard).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
