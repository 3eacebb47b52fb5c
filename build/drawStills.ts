import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Stills } from "../src/app/stills";

/**
 * Renders the figures that need a DOM, in a worker.
 *
 * @param bundle the address of the built `src/app/stills.ts`
 */
export async function drawStills(bundle: URL): Promise<Stills> {
  const worker = new Worker(new URL("./stillWorker.mjs", import.meta.url), { workerData: bundle.href });
  const [stills] = await once(worker, "message");
  return stills;
}
