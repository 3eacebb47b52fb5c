import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

const wasm = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
const ready = readFile(wasm).then(initWasm);

parentPort?.on("message", async (svg) => {
  await ready;
  const drawing = new Resvg(svg, { fitTo: { mode: "zoom", value: 2 } });
  const image = drawing.render();
  parentPort?.postMessage(image.asPng());
  image.free();
  drawing.free();
});
