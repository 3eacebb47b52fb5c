import { defineConfig } from "vitest/config";
import { geometryPlugin } from "./build/geometryPlugin.ts";

// Set before the workers start: on some systems a later change is not seen by Date.
process.env.TZ = "UTC";

/** Tests of what has a document: components, and modules named `*.dom.test.ts`. */
const withDocument = ["tests/**/*.test.tsx", "tests/**/*.dom.test.ts"];

export default defineConfig({
  plugins: [geometryPlugin()],
  test: {
    // A machine may be slow or busy: time tells nothing about what is right.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.ts"],
          exclude: withDocument,
          environment: "node",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "document",
          include: withDocument,
          environment: "happy-dom",
          setupFiles: ["tests/setup.ts"],
        },
      },
    ],
  },
});
