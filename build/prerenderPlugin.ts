import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type ResolvedConfig } from "vite";
import type { StaticDeck } from "../src/app/decks";
import type { StaticGuide } from "../src/app/guides";
import type { StaticEmbed, StaticPage } from "../src/app/prerender";
import type { EmbedTable } from "../src/app/tables";
import type { GuideName } from "../src/embed/guide";
import type { Language } from "../src/model/language";
import type { FigureName } from "../src/model/view";
import {
  type BuiltFiles,
  buildDeckSheet,
  buildEmbedSheet,
  buildGuideSheet,
  buildLostSheet,
  readBuiltFiles,
  versionFile,
} from "./bundle.ts";
import { catalogPlugin } from "./catalogPlugin.ts";
import { drawStills } from "./drawStills.ts";
import { geometryPlugin } from "./geometryPlugin.ts";
import { toContentPolicy } from "./headers.ts";
import { writeHostFiles } from "./hostFiles.ts";
import { writeHostScript } from "./hostScript.ts";
import { writeKits } from "./kit/writeKits.ts";
import { writeLostEmbeds } from "./lostEmbed.ts";
import { listHomes, toLostPage } from "./lostPage.ts";
import { writeOembeds } from "./oembed.ts";
import { type PictureSizes, toEmbedParts, toGuideParts, toPageParts } from "./pageHead.ts";
import { type Picture, writePictures } from "./pictures/writePictures.ts";
import { readSite, type Site } from "./site.ts";
import { writeSnippetTable } from "./snippetTable.ts";
import { writeTables } from "./tables.ts";
import { fillTemplate, type PageFiles, readTemplate, type TemplateParts } from "./template.ts";

/** Writes the prerendered HTML of every address and the files for hosts, after the scripts are built. */
export function prerenderPlugin(): Plugin {
  let config: ResolvedConfig;
  let site: Site;
  let files: BuiltFiles | undefined;
  return {
    name: "atlas-prerender",
    apply: (_, { command, isSsrBuild }) => command === "build" && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
      site = readSite(config.base, process.env.ORIGIN);
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const { root, build } = config;
        const emit = (name: string, source: Uint8Array) =>
          this.getFileName(this.emitFile({ type: "asset", name, source }));
        const emitSheet = (figure: FigureName) =>
          emit(`embed-${figure}.css`, buildEmbedSheet(figure, this, build.target));
        const emitGuideSheet = (guide: GuideName) =>
          emit(`${guide}.css`, buildGuideSheet(guide, { modules: this, bundle, root }, build.target));
        files = readBuiltFiles(bundle, {
          embedSheets: {
            growth: emitSheet("growth"),
            people: emitSheet("people"),
            map: emitSheet("map"),
            timeline: emitSheet("timeline"),
          },
          deckSheet: emit("present.css", buildDeckSheet({ modules: this, bundle, root }, build.target)),
          lostSheet: emit("lost.css", buildLostSheet({ bundle, root }, build.target)),
          guideSheets: { gallery: emitGuideSheet("gallery"), doctor: emitGuideSheet("doctor") },
        });
      },
    },
    async closeBundle() {
      // A failed build calls this hook too; it has already reported its error.
      if (files === undefined) return;
      const dist = resolve(config.root, config.build.outDir);
      const { pictures, tables, ...drawn } = await drawAll(config);
      const sizes = await writePictures(dist, pictures);
      const kitSizes = await writeKits(dist, config, { ...drawn, site, deckSheet: files.deckSheet });
      await writeAll(dist, config.root, { ...drawn, sizes, kitSizes, files, site });
      await writeTables(dist, tables);
      await writeOembeds(dist, site, { ...drawn, pictures, sizes });
      const script = await writeHostScript(dist, config);
      await writeSnippetTable(dist, { site, script, embeds: drawn.embeds, sizes });
    },
  };
}

interface Drawn {
  readonly pages: readonly StaticPage[];
  readonly guides: readonly StaticGuide[];
  readonly decks: readonly StaticDeck[];
  readonly embeds: readonly StaticEmbed[];
  readonly pictures: readonly (Picture & { readonly source: string })[];
  readonly tables: readonly EmbedTable[];
}

interface Written extends Omit<Drawn, "pictures" | "tables"> {
  readonly sizes: PictureSizes;
  /** The size of the single-file deck, formatted for readers. */
  readonly kitSizes: ReadonlyMap<Language, string>;
  readonly files: BuiltFiles;
  readonly site: Site;
}

async function writeAll(dist: string, root: string, written: Written): Promise<void> {
  const { pages, guides, decks, embeds, sizes, kitSizes, files, site } = written;
  const template = await readTemplate(join(root, "index.html"));
  const embedTemplate = await readTemplate(join(root, "embed.html"));
  const toFiles = (sheet: string, scripts: readonly string[]): PageFiles => ({
    ...site,
    version: files.version,
    sheet: site.base + sheet,
    scripts: scripts.map((name) => site.base + name),
  });
  const sayKitSize = (html: string, language: Language) =>
    html.replaceAll("%KIT_SIZE%", kitSizes.get(language) ?? "");
  const writePage = (address: string, parts: TemplateParts) => {
    const pageFiles = toFiles(files.sheet, files.pageScripts(parts.language));
    return write(join(dist, address), sayKitSize(fillTemplate(template, parts, pageFiles), parts.language));
  };
  for (const page of pages) await writePage(`${page.address}index.html`, toPageParts(page, site, sizes));
  for (const guide of guides) {
    const { guide: name, language, address } = guide;
    const guideFiles = toFiles(files.guideSheets[name], files.guideScripts(name, language));
    const html = fillTemplate(template, toGuideParts(guide, site, sizes), guideFiles);
    await write(join(dist, address, "index.html"), html);
  }
  for (const deck of decks) {
    const deckFiles = toFiles(files.deckSheet, files.deckScripts(deck.language));
    const html = fillTemplate(template, toGuideParts(deck, site, sizes), deckFiles);
    await write(join(dist, deck.address, "index.html"), sayKitSize(html, deck.language));
  }
  for (const embed of embeds) {
    const { figure, language, address } = embed;
    const embedFiles = toFiles(files.embedSheets[figure], files.embedScripts(figure, language));
    const frame = site.base + files.frameScript;
    const html = fillTemplate(embedTemplate, toEmbedParts(embed, site, sizes), { ...embedFiles, frame });
    await write(join(dist, address, "index.html"), html);
  }
  const [home] = pages;
  if (home !== undefined) await writePage("404.html", toLostPage(home, pages, site));
  await writeFile(join(dist, versionFile), JSON.stringify({ version: files.version }));
  await writeLostEmbeds(dist, site, { homes: listHomes(pages), sheet: files.lostSheet });
  await writeHostFiles(dist, site, {
    pages,
    guides,
    decks,
    embeds,
    policy: toContentPolicy(template),
    embedPolicy: toContentPolicy(embedTemplate, site.origin),
  });
}

async function drawAll(config: ResolvedConfig): Promise<Drawn> {
  const outDir = await mkdtemp(join(tmpdir(), "atlas-"));
  try {
    await build({
      configFile: false,
      root: config.root,
      base: config.base,
      logLevel: "warn",
      plugins: [catalogPlugin(), geometryPlugin(), react()],
      ssr: { noExternal: true },
      build: {
        ssr: true,
        rolldownOptions: {
          input: ["prerender.tsx", "guides.tsx", "decks.tsx", "stills.ts", "pictures.ts", "tables.ts"].map(
            (name) => `src/app/${name}`,
          ),
        },
        outDir,
        copyPublicDir: false,
        emptyOutDir: true,
      },
    });
    const { drawPages, drawEmbeds }: typeof import("../src/app/prerender") = await import(
      /* @vite-ignore */ pathToFileURL(join(outDir, "prerender.js")).href
    );
    const { drawGuides }: typeof import("../src/app/guides") = await import(
      /* @vite-ignore */ pathToFileURL(join(outDir, "guides.js")).href
    );
    const { drawDecks }: typeof import("../src/app/decks") = await import(
      /* @vite-ignore */ pathToFileURL(join(outDir, "decks.js")).href
    );
    const { drawPictures }: typeof import("../src/app/pictures") = await import(
      /* @vite-ignore */ pathToFileURL(join(outDir, "pictures.js")).href
    );
    const { listTables }: typeof import("../src/app/tables") = await import(
      /* @vite-ignore */ pathToFileURL(join(outDir, "tables.js")).href
    );
    const stills = await drawStills(pathToFileURL(join(outDir, "stills.js")));
    return {
      pages: await drawPages(stills),
      guides: await drawGuides(),
      decks: await drawDecks(stills),
      embeds: await drawEmbeds(stills),
      pictures: await drawPictures(stills),
      tables: await listTables(),
    };
  } finally {
    await rm(outDir, { recursive: true });
  }
}

async function write(file: string, html: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}
