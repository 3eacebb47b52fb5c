import { parentPort, workerData } from "node:worker_threads";
import { Window } from "happy-dom";

// Figures are rendered here with a DOM. A worker has its own globals: a window among the build's globals would make
// other code believe that it runs in a browser.
const window = new Window();
Object.assign(globalThis, { window, document: window.document });

/** @type {import("../src/app/stills")} */
const { drawStills } = await import(workerData);
parentPort?.postMessage(await drawStills());
await window.happyDOM.close();
