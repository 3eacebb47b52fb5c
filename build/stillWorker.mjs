import { parentPort, workerData } from "node:worker_threads";
import { Window } from "happy-dom";

// Figures are drawn here as in a browser. A worker has globals of its own: a window among those of the build would
// have others believe that they are in a browser.
const window = new Window();
Object.assign(globalThis, { window, document: window.document });

/** @type {import("../src/app/stills")} */
const { drawStills } = await import(workerData);
parentPort?.postMessage(await drawStills());
await window.happyDOM.close();
