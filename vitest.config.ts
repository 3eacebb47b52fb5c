import { defineConfig } from "vitest/config";
import { geometryPlugin } from "./build/geometryPlugin.ts";

// Set before the workers start: on some systems a later change is not seen by Date.
process.env.TZ = "UTC";

export default defineConfig({
  plugins: [geometryPlugin()],
  test: {
    environment: "happy-dom",
    globals: false,
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    setupFiles: ["tests/setup.ts"],
    reporters: ["default"],
    // A machine may be slow or busy: time tells nothing about what is right.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
