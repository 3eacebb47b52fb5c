import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type ResolvedConfig } from "vite";
import type { StaticPage } from "../src/app/prerender";

/** Writes, after the scripts are built, the HTML of every address with its page drawn in it, and `404.html`. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "atlas-prerender",
    apply: (_, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const dist = resolve(config.root, config.build.outDir);
      const template = await readFile(join(dist, "index.html"), "utf8");
      const pages = await drawPages(config);
      for (const page of pages) {
        await writePage(join(dist, page.address, "index.html"), fillTemplate(template, page, config.base));
      }
      const [home] = pages;
      if (home !== undefined) {
        await writePage(join(dist, "404.html"), fillTemplate(template, { ...home, html: "" }, config.base));
      }
    },
  };
}

/**
 * Puts a drawn page into the built `index.html`.
 *
 * @param base the path below which the site lies, with a slash at both ends
 */
export function fillTemplate(template: string, page: StaticPage, base: string): string {
  const alternates = page.alternates.map(
    ({ language, address }) =>
      `<link rel="alternate" hreflang="${language}" href="${base}${address.slice(1)}" />`,
  );
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    ...alternates,
  ];
  const parts: Readonly<Record<string, string>> = {
    '<html lang="ru">': `<html lang="${page.language}">`,
    "<!--head-->": head.join("\n    "),
    '<div id="root"></div>': `<div id="root">${page.html}</div>`,
    "<!--noscript-->": `<noscript><p class="noscript">${escapeHtml(page.noscript)}</p></noscript>`,
  };
  return Object.entries(parts).reduce((html, [mark, filled]) => {
    if (!html.includes(mark)) throw new Error(`index.html has no ${mark}`);
    return html.replace(mark, () => filled);
  }, template);
}

async function drawPages(config: ResolvedConfig): Promise<readonly StaticPage[]> {
  const outDir = await mkdtemp(join(tmpdir(), "atlas-"));
  try {
    await build({
      configFile: false,
      root: config.root,
      base: config.base,
      logLevel: "warn",
      plugins: [react()],
      ssr: { noExternal: true },
      build: { ssr: "src/app/prerender.tsx", outDir, copyPublicDir: false, emptyOutDir: true },
    });
    const module: typeof import("../src/app/prerender") = await import(
      /* @vite-ignore */ pathToFileURL(join(outDir, "prerender.js")).href
    );
    return await module.drawPages();
  } finally {
    await rm(outDir, { recursive: true });
  }
}

async function writePage(file: string, html: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
