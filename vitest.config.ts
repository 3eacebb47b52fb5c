import { defineConfig } from "vitest/config";

// Set before the workers start: on some systems a later change is not seen by Date.
process.env.TZ = "UTC";

export default defineConfig({
  test: {
    environment: "happy-dom",
    globals: false,
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    setupFiles: ["tests/setup.ts"],
    reporters: ["default"],
  },
});
