import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/**
 * Renders SVGs as PNGs at twice their CSS pixels, for dense screens, with one worker per processor.
 *
 * @returns the PNGs by their SVG; an SVG that several addresses share is rendered once
 */
export async function drawPngs(svgs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const pngs = new Map<string, Uint8Array>();
  const waiting = [...new Set(svgs)];
  const crew = Array.from({ length: Math.min(availableParallelism(), waiting.length) }, async () => {
    const worker = new Worker(workerFile);
    try {
      for (let svg = waiting.shift(); svg !== undefined; svg = waiting.shift()) {
        pngs.set(svg, await draw(worker, svg));
      }
    } finally {
      await worker.terminate();
    }
  });
  await Promise.all(crew);
  return pngs;
}

const workerFile = join(dirname(fileURLToPath(import.meta.url)), "pngWorker.mjs");

function draw(worker: Worker, svg: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      worker.off("message", onMessage).off("error", onError);
      end();
    };
    const onMessage = (png: Uint8Array) => settle(() => resolve(png));
    const onError = (error: unknown) => settle(() => reject(error));
    worker.on("message", onMessage).on("error", onError);
    worker.postMessage(svg);
  });
}
