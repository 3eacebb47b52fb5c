import { requireSupportedNode } from "./node.mjs";
import { quickSteps, runSteps } from "./steps.mjs";

// npm run check: the checks that are quick enough to run before each commit.
requireSupportedNode();
if (runSteps(quickSteps) !== null) process.exit(1);
