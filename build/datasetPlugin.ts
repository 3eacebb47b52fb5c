import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

/**
 * Fails a build with a broken dataset, with the messages of `npm run check:data`. The dev server continues with the
 * last valid dataset, and shows the messages in the terminal and in the error overlay until they are fixed.
 *
 * @param folder of the dataset; default: the product's own (tests pass another)
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

/** The check is loaded through Vite, like the product's code: Vite's configuration file cannot import it directly. */
async function findFault(folder: string): Promise<string | undefined> {
  const file = fileURLToPath(new URL("./checkData.ts", import.meta.url));
  const { module } = await runnerImport<typeof import("./checkData")>(file);
  return module.findFault(folder);
}
