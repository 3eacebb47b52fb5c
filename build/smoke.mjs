import { runNpm } from "./node.mjs";
import { ensureOtherBrowsers } from "./otherBrowsers.mjs";

// npm run smoke: the built site in Firefox and in WebKit, which are installed where they are missing and can be.
if (ensureOtherBrowsers() === null) process.exit(1);
if (!runNpm("exec", "--", "vitest", "run", "--config", "vitest.others.config.ts")) process.exit(1);
