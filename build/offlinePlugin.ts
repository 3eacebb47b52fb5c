import { resolve } from "node:path";
import type { Plugin } from "vite";
import { writeApp } from "./offline/writeApp.ts";
import { writeWorker } from "./offline/writeWorker.ts";
import { readSite, type Site } from "./site.ts";

/** Writes the files of the installable offline app, after all pages. */
export function offlinePlugin(): Plugin {
  let dist = "";
  let site: Site | undefined;
  let isBuilt = false;
  return {
    name: "atlas-offline",
    apply: (_, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
    configResolved({ base, root, build }) {
      dist = resolve(root, build.outDir);
      site = readSite(base, process.env.ORIGIN);
    },
    generateBundle() {
      isBuilt = true;
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (!isBuilt || site === undefined) return;
        await writeApp(dist, site);
        await writeWorker(dist);
      },
    },
  };
}
