import { installDependencies } from "./dependencies.mjs";
import { requireSupportedNode, runNpm } from "./node.mjs";

// npm start: from a fresh clone to the site in a browser. Requires only Node and git.
requireSupportedNode();
const words = process.argv.slice(2);

if (!installDependencies()) process.exit(1);
// `--host` is an option of the server only.
const wordsOfBuild = words.filter((word) => word !== "--host");
if (!runNpm("run", "--silent", "build", "--", ...wordsOfBuild)) {
  console.error("The site was not built: the reason stands above.");
  process.exit(1);
}
const { serveInTheOpen } = await import("./serve.mjs");
await serveInTheOpen(words);
