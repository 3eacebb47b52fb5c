import { ensureChromium } from "./chromium.mjs";
import { installDependencies } from "./dependencies.mjs";
import { requireSupportedNode } from "./node.mjs";
import { ensureOtherBrowsers } from "./otherBrowsers.mjs";
import { allSteps, otherBrowsersStep, runSteps } from "./steps.mjs";

// npm test: all checks, from a fresh clone. Requires only Node and git.
requireSupportedNode();
if (process.argv.length > 2) {
  console.error(`npm test runs everything and takes no words: ${process.argv.slice(2).join(" ")}`);
  process.exit(1);
}

if (!installDependencies()) process.exit(1);
const chromium = ensureChromium();
if (chromium === null) process.exit(1);
process.env.CHROME_PATH = chromium;

const others = ensureOtherBrowsers();
if (others === null && process.env.CI) process.exit(1);

if (runSteps(others === null ? allSteps : [...allSteps, otherBrowsersStep]) !== null) process.exit(1);
if (others === null) console.log("\nNot run: other browsers. What they need is named at the top.");
