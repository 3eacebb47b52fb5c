import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type ResolvedConfig } from "vite";
import type { StaticPage } from "../src/app/prerender";
import { drawStills } from "./drawStills.ts";
import { geometryPlugin } from "./geometryPlugin.ts";
import { toContentPolicy } from "./headers.ts";
import { writeHostFiles } from "./hostFiles.ts";
import { toLostPage } from "./lostPage.ts";
import { toPageParts } from "./pageHead.ts";
import { readSite, type Site } from "./site.ts";
import { fillTemplate } from "./template.ts";

/** Writes, after the scripts are built, the HTML of every address with its page drawn in it, and what hosts read. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig;
  let site: Site;
  return {
    name: "atlas-prerender",
    apply: (_, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
      site = readSite(config.base, process.env.ORIGIN);
    },
    async closeBundle() {
      const dist = resolve(config.root, config.build.outDir);
      const template = await readFile(join(dist, "index.html"), "utf8");
      const policy = toContentPolicy(template);
      const pages = await drawPages(config);
      for (const page of pages) {
        const html = fillTemplate(template, toPageParts(page, site), policy);
        await writePage(join(dist, page.address, "index.html"), html);
      }
      const [home] = pages;
      if (home !== undefined) {
        const html = fillTemplate(template, toLostPage(home, pages, site), policy);
        await writePage(join(dist, "404.html"), html);
      }
      await writeHostFiles(dist, pages, site, policy);
    },
  };
}

async function drawPages(config: ResolvedConfig): Promise<readonly StaticPage[]> {
  const outDir = await mkdtemp(join(tmpdir(), "atlas-"));
  try {
    await build({
      configFile: false,
      root: config.root,
      base: config.base,
      logLevel: "warn",
      plugins: [geometryPlugin(), react()],
      ssr: { noExternal: true },
      build: {
        ssr: true,
        rolldownOptions: { input: ["src/app/prerender.tsx", "src/app/stills.ts"] },
        outDir,
        copyPublicDir: false,
        emptyOutDir: true,
      },
    });
    const module: typeof import("../src/app/prerender") = await import(
      /* @vite-ignore */ pathToFileURL(join(outDir, "prerender.js")).href
    );
    return await module.drawPages(await drawStills(pathToFileURL(join(outDir, "stills.js"))));
  } finally {
    await rm(outDir, { recursive: true });
  }
}

async function writePage(file: string, html: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
