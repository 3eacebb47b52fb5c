import { defineConfig } from "@playwright/test";
import { findChromium } from "./build/chromium.mjs";

// Looked for once: the workers read this file again and inherit the environment.
process.env.CHROME_PATH ||= findChromium() ?? "";

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true };

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  // A slow machine is no fault of the page: what a test waits for may take its time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  // What fails and passes when it is tried again is listed as flaky, with a trace: to be mended, and no reason to stop.
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  reporter: "list",
  use: {
    // The server picks a free port; Playwright reads it from the server's output, below.
    baseURL: `http://localhost:${process.env.ATLAS_PORT}/`,
    trace: "on-first-retry",
    timezoneId: "UTC",
    launchOptions: {
      ...(process.env.CHROME_PATH ? { executablePath: process.env.CHROME_PATH } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      use: phone,
      testIgnore:
        /(deck|deckLayout|speaker|kit|print|questions|hosting|offline|keyboard|focus|press|takeover|heights|hosts?|still|pasted|doctor|hostile|hostileHost|floods|loading|translated)\.spec/,
    },
  ],
  webServer: {
    command: "node build/serve.mjs",
    env: { PORT: "0" },
    wait: { stdout: /localhost:(?<ATLAS_PORT>\d+)/ },
    timeout: 15_000,
  },
});
