import { installDependencies } from "./dependencies.mjs";
import { requireSupportedNode, runNpm } from "./node.mjs";

// npm start: from a fresh clone to the site in a browser. Only Node and git may be there before.
requireSupportedNode();
const words = process.argv.slice(2);

if (!installDependencies()) process.exit(1);
// The build does not ask by whom it is seen.
const wordsOfBuild = words.filter((word) => word !== "--host");
if (!runNpm("run", "--silent", "build", "--", ...wordsOfBuild)) {
  console.error("The site was not built: the reason stands above.");
  process.exit(1);
}
const { serveInTheOpen } = await import("./serve.mjs");
await serveInTheOpen(words);
