import { runNpm } from "./node.mjs";

/** @typedef {readonly [name: string, script: string]} Step the displayed name, and the npm script */

/** @type {readonly Step[]} */
export const quickSteps = [
  ["types", "check:types"],
  ["style", "check:style"],
  ["import rule", "check:imports"],
  ["dead code", "check:dead"],
  ["data", "check:data"],
  ["unit and figure tests", "check:unit"],
];

/** @type {readonly Step[]} */
export const allSteps = [
  ...quickSteps,
  ["build", "build"],
  ["sizes", "check:sizes"],
  ["browser tests", "e2e"],
  ["faults", "test:faults"],
];

/** Runs only if Firefox and WebKit are installed. @type {Step} */
export const otherBrowsersStep = ["other browsers", "smoke"];

/**
 * Runs steps in order until one fails, and prints the name and duration of each.
 *
 * @param {readonly Step[]} steps
 * @param {(script: string) => boolean} runScript whether the script succeeded
 * @returns {string | null} the name of the failed step
 */
export function runSteps(steps, runScript = (script) => runNpm("run", "--silent", script)) {
  for (const [position, [name, script]] of steps.entries()) {
    console.log(`\n── ${position + 1}/${steps.length} ${name} (npm run ${script})`);
    const start = performance.now();
    const passed = runScript(script);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (!passed) {
      console.error(`\n✗ ${name} failed after ${seconds} s. To run it alone: npm run ${script}`);
      return name;
    }
    console.log(`✓ ${name}, ${seconds} s`);
  }
  return null;
}
