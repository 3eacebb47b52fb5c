import { defineConfig } from "vitest/config";

/** Smoke tests in Firefox and WebKit, one after the other, on the built site. */
export default defineConfig({
  test: {
    include: ["tests/others/*.smoke.ts"],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
