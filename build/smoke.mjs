import { runNpm } from "./node.mjs";
import { ensureOtherBrowsers } from "./otherBrowsers.mjs";

// npm run smoke: tests the built site in Firefox and WebKit. Missing browsers are installed if possible.
if (ensureOtherBrowsers() === null) process.exit(1);
if (!runNpm("exec", "--", "vitest", "run", "--config", "vitest.others.config.ts")) process.exit(1);
