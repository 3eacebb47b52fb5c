import { ensureChromium } from "./chromium.mjs";
import { installDependencies } from "./dependencies.mjs";
import { requireSupportedNode } from "./node.mjs";
import { allSteps, runSteps } from "./steps.mjs";

// npm test: everything, from a fresh clone. Only Node and git may be there before.
requireSupportedNode();
if (process.argv.length > 2) {
  console.error(`npm test runs everything and takes no words: ${process.argv.slice(2).join(" ")}`);
  process.exit(1);
}

if (!installDependencies()) process.exit(1);
const chromium = ensureChromium();
if (chromium === null) process.exit(1);
process.env.CHROME_PATH = chromium;

if (runSteps(allSteps) !== null) process.exit(1);
