import { join, relative } from "node:path";
import type { Plugin } from "vite";
import { formatProblems } from "../src/catalog/datasetProblem";
import { fileNames } from "../src/model/dataset";
import { dataFolder, readDataFolder } from "./checkData";

/**
 * Stops a build whose dataset is broken, with the messages of `npm run check:data`. The dev server goes on with the
 * dataset as it was, and shows them in the terminal and over the page until they are mended.
 */
export function datasetPlugin(folder: string = dataFolder): Plugin {
  let isServed = false;
  const name = "atlas-dataset";
  return {
    name,
    configResolved({ command }) {
      isServed = command === "serve";
    },
    buildStart() {
      for (const file of fileNames) this.addWatchFile(join(folder, `${file}.json`));
      const message = findFault(folder);
      if (message !== undefined && isServed) this.warn(message);
      else if (message !== undefined) this.error(message);
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.ws.on("connection", () => {
        const message = findFault(folder);
        if (message !== undefined)
          server.ws.send({ type: "error", err: { message, stack: "", plugin: name } });
      });
    },
    hotUpdate({ file }) {
      if (!isIn(folder, file)) return undefined;
      const message = findFault(folder);
      if (message === undefined) return undefined;
      if (this.environment.name === "client") this.environment.logger.error(message);
      this.environment.hot.send({ type: "error", err: { message, stack: "", plugin: name } });
      return [];
    },
  };
}

/** All that is wrong with the dataset, in words; undefined where nothing is. */
function findFault(folder: string): string | undefined {
  const result = readDataFolder(folder);
  return result.kind === "ok" ? undefined : formatProblems(result.problems);
}

function isIn(folder: string, file: string): boolean {
  return /^[^/\\]+\.json$/.test(relative(folder, file));
}
