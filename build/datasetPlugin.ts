import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

/**
 * Stops a build whose dataset is broken, with the messages of `npm run check:data`. The dev server goes on with the
 * dataset as it was, and shows them in the terminal and over the page until they are mended.
 *
 * @param folder of the dataset; the product's own unless a test has another
 */
export function datasetPlugin(folder: string = fileURLToPath(new URL("../data", import.meta.url))): Plugin {
  let isServed = false;
  const name = "atlas-dataset";
  const toError = (message: string) => ({
    type: "error" as const,
    err: { message, stack: "", plugin: name },
  });
  return {
    name,
    configResolved({ command }) {
      isServed = command === "serve";
    },
    async buildStart() {
      const message = await findFault(folder);
      if (message !== undefined && isServed) this.warn(message);
      else if (message !== undefined) this.error(message);
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.ws.on("connection", async () => {
        const message = await findFault(folder);
        if (message !== undefined) server.ws.send(toError(message));
      });
    },
    async hotUpdate({ file }) {
      if (!/^[^/\\]+\.json$/.test(relative(folder, file))) return undefined;
      const message = await findFault(folder);
      if (message === undefined) return undefined;
      if (this.environment.name === "client") this.environment.logger.error(message);
      this.environment.hot.send(toError(message));
      return [];
    },
  };
}

/** The check is loaded as the product's code is, which a configuration file of Vite could not import by itself. */
async function findFault(folder: string): Promise<string | undefined> {
  const file = fileURLToPath(new URL("./checkData.ts", import.meta.url));
  const { module } = await runnerImport<typeof import("./checkData")>(file);
  return module.findFault(folder);
}
