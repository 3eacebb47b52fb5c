import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Targets, transform } from "lightningcss";
import type { ResolvedConfig, Rolldown } from "vite";
import type { GuideName } from "../src/embed/guide";
import type { Language } from "../src/model/language";
import { type FigureName, figures } from "../src/model/view.ts";
import { dropPrint } from "./dropPrint.ts";

/** The files of the built site that its pages load, by name below the site's root. */
export interface BuiltFiles {
  /** The style sheet of the pages. */
  readonly sheet: string;
  /** The style sheet of each figure's embed. */
  readonly embedSheets: Readonly<Record<FigureName, string>>;
  /** The style sheet of each page for webmasters. */
  readonly guideSheets: Readonly<Record<GuideName, string>>;
  /** The style sheet of the deck. */
  readonly deckSheet: string;
  /** The style sheet of the page for unknown embed addresses. */
  readonly lostSheet: string;
  /** The version of the build: it changes whenever any file changes. */
  readonly version: string;
  /** The scripts of a page: the entry script, then its imports. */
  readonly pageScripts: (language: Language) => readonly string[];
  readonly embedScripts: (figure: FigureName, language: Language) => readonly string[];
  readonly guideScripts: (guide: GuideName, language: Language) => readonly string[];
  readonly deckScripts: (language: Language) => readonly string[];
  /** The script of an embed's message channel to its host page; it imports no other. */
  readonly frameScript: string;
}

/** The section around each figure: the entry module of its embed. */
const sections: Readonly<Record<FigureName, string>> = {
  growth: "src/sections/GrowthSection.tsx",
  people: "src/sections/PeopleSection.tsx",
  map: "src/sections/MapSection.tsx",
  timeline: "src/sections/TimelineSection.tsx",
};

/** The parts of the dataset that each figure shows, as in `loadCatalog`. */
const datasetOf: Readonly<Record<FigureName, readonly string[]>> = {
  growth: ["said", "observed"],
  people: ["said", "observed"],
  map: ["said", "observed"],
  timeline: ["said"],
};

/** The message parts that each figure needs, besides the common ones. */
const wordsOf: Readonly<Record<FigureName, readonly string[]>> = {
  growth: ["growth"],
  people: ["people", "growth"],
  map: ["map"],
  timeline: ["timeline"],
};

/** The contents of each page for webmasters: parts of the dataset, then message parts. */
const toldBy: Readonly<Record<GuideName, readonly [dataset: readonly string[], words: readonly string[]]>> = {
  gallery: [
    ["said", "observed"],
    ["guide", "gallery", ...figures],
  ],
  doctor: [[], ["guide", "doctor"]],
};

/** The modules of a page's contents in its language: parts of the dataset, and message parts. */
const listTold = (language: Language, dataset: readonly string[], words: readonly string[]) => [
  ...dataset.map((part) => `virtual:dataset/${part}/${language}`),
  ...["everywhere", ...words].map((part) => `src/text/${language}/${part}.ts`),
];

export function readBuiltFiles(
  bundle: Rolldown.OutputBundle,
  sheets: Pick<BuiltFiles, "embedSheets" | "guideSheets" | "deckSheet" | "lostSheet">,
): BuiltFiles {
  const files = Object.values(bundle);
  const sheet = files.find(({ fileName }) => /style-[^/]*\.css$/.test(fileName));
  if (sheet === undefined) throw new Error("no style sheet was built");
  const scriptsOf = (...modules: readonly string[]) => [
    ...new Set(modules.flatMap((module) => listScripts(bundle, module))),
  ];
  return {
    sheet: sheet.fileName,
    version: toVersion(files),
    ...sheets,
    pageScripts: (language) =>
      scriptsOf("src/app/page.tsx", ...listTold(language, ["said", "observed"], ["page"])),
    embedScripts: (figure, language) =>
      scriptsOf(
        "src/app/embed.tsx",
        sections[figure],
        ...listTold(language, datasetOf[figure], wordsOf[figure]),
      ),
    guideScripts: (guide, language) =>
      scriptsOf(`src/app/${guide}.tsx`, ...listTold(language, ...toldBy[guide])),
    deckScripts: (language) =>
      scriptsOf(
        "src/app/present.tsx",
        ...listTold(language, ["said", "observed", "story"], ["present", "question", "offline", ...figures]),
      ),
    frameScript: findFrameScript(files),
  };
}

/** The file that a page fetches to find out whether its host has a newer build. */
export const versionFile = "version.json";

function toVersion(files: readonly Rolldown.OutputBundle[string][]): string {
  const names = files.map(({ fileName }) => fileName).sort();
  return createHash("sha256").update(names.join("\n")).digest("base64url").slice(0, 8);
}

/** Finds the chunk by its module and not by its entry name, since the live embed shares it. */
function findFrameScript(files: readonly Rolldown.OutputBundle[string][]): string {
  const chunk = files.find(
    (file) => file.type === "chunk" && file.moduleIds.some((id) => id.endsWith("/src/app/frame.ts")),
  );
  if (chunk?.type !== "chunk" || chunk.imports.length > 0)
    throw new Error("the wire of embeds is not one script");
  return chunk.fileName;
}

/** The chunk that contains a module, then all chunks that it imports. */
function listScripts(bundle: Rolldown.OutputBundle, module: string): readonly string[] {
  const chunk = Object.values(bundle).find(
    (file) => file.type === "chunk" && file.moduleIds.some((id) => isOf(id, module)),
  );
  if (chunk?.type !== "chunk") throw new Error(`no script was built of ${module}`);
  return [chunk.fileName, ...listImports(chunk, bundle)];
}

/** Whether an id is that of a module: a source file, or a virtual module of a plugin. */
function isOf(id: string, module: string): boolean {
  return id === `\0${module}` || id.endsWith(`/${module}`);
}

function listImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): readonly string[] {
  return chunk.imports.flatMap((name) => {
    const imported = bundle[name];
    return imported?.type === "chunk" ? [name, ...listImports(imported, bundle)] : [];
  });
}

/** Access to the modules of a build, as plugins have it. */
type Modules = Pick<Rolldown.PluginContext, "getModuleInfo" | "getModuleIds">;

/**
 * Builds the style sheet of one figure's embed: the sheets that its modules import, in import order.
 *
 * @param browsers the oldest supported browsers, in Vite's notation: `safari16`
 */
export function buildEmbedSheet(
  figure: FigureName,
  modules: Modules,
  browsers: ResolvedConfig["build"]["target"],
): Uint8Array {
  return joinSheets(readSheets(listSheets(modules, ["src/app/EmbedApp.tsx", sections[figure]])), browsers);
}

/**
 * Builds the style sheet of a page for webmasters: the styles of every page, then its own. No script imports its own
 * styles, as they would then be in the sheet of all other pages too.
 *
 * @param root the project's folder
 */
export function buildGuideSheet(
  guide: GuideName,
  { modules, bundle, root }: { modules: Modules; bundle: Rolldown.OutputBundle; root: string },
  browsers: ResolvedConfig["build"]["target"],
): Uint8Array {
  const own = guideStyles[guide].map((name) => join(root, "src/embed", name));
  const codes = readSheets([...listSheets(modules, ["src/app/GuideApp.tsx"]), ...own]);
  return nameFonts(joinSheets(codes, browsers), bundle);
}

const guideStyles: Readonly<Record<GuideName, readonly string[]>> = {
  gallery: ["guide.css", "gallery/gallery.css", "gallery/configurator.css"],
  doctor: ["guide.css", "doctor/doctor.css"],
};

/**
 * Builds the style sheet of the deck: the styles of every page, the figures, reveal.js, then the deck's own, which no
 * script imports. The print rules of reveal.js are dropped: they undo the layout of each slide.
 */
export function buildDeckSheet(
  { modules, bundle, root }: { modules: Modules; bundle: Rolldown.OutputBundle; root: string },
  browsers: ResolvedConfig["build"]["target"],
): Uint8Array {
  const codes = [
    ...readSheets(listSheets(modules, ["src/app/DeckApp.tsx"])),
    dropPrint(readFileSync(join(root, "node_modules/reveal.js/dist/reveal.css"))),
    ...readSheets(deckStyles.map((name) => join(root, "src/present", name))),
  ];
  return nameFonts(joinSheets(codes, browsers), bundle);
}

const deckStyles = [
  "deck.css",
  "slide.css",
  "training.css",
  "column.css",
  "speaker.css",
  "print/print.css",
  "print/handout.css",
] as const;

/** Builds the style sheet of the page for unknown embed addresses, which has no script. */
export function buildLostSheet(
  { bundle, root }: { bundle: Rolldown.OutputBundle; root: string },
  browsers: ResolvedConfig["build"]["target"],
): Uint8Array {
  const sheets = ["ui/fonts.css", "ui/fallbackFont.css", "ui/palette.css", "embed/lost.css"];
  const codes = readSheets(sheets.map((name) => join(root, "src", name)));
  return nameFonts(joinSheets(codes, browsers), bundle);
}

/** Replaces font names by the built ones; the fonts are next to the sheet. */
function nameFonts(sheet: Uint8Array, bundle: Rolldown.OutputBundle): Uint8Array {
  const files = Object.values(bundle);
  const named = String(Buffer.from(sheet)).replace(/\.\/fonts\/([\w-]+\.woff2)/g, (_, name: string) => {
    const font = files.find((file) => file.type === "asset" && file.names.includes(name));
    if (font === undefined) throw new Error(`the build has lost ${name}`);
    return `./${basename(font.fileName)}`;
  });
  return Buffer.from(named);
}

function listSheets(modules: Modules, roots: readonly string[]): readonly string[] {
  return listModules(modules, roots).filter((id) => id.endsWith(".css"));
}

function readSheets(files: readonly string[]): readonly string[] {
  return files.map((file) => readFileSync(file, "utf8"));
}

function joinSheets(codes: readonly string[], browsers: ResolvedConfig["build"]["target"]): Uint8Array {
  const code = codes.join("\n");
  const targets = toTargets([browsers].flat());
  return transform({ filename: "joined.css", code: Buffer.from(code), minify: true, targets }).code;
}

/** Some modules and everything that they import, statically or dynamically, in import order. */
function listModules(modules: Modules, roots: readonly string[]): readonly string[] {
  const ids = [...modules.getModuleIds()];
  const found = new Set<string>();
  const visit = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    const { importedIds = [], dynamicallyImportedIds = [] } = modules.getModuleInfo(id) ?? {};
    for (const next of [...importedIds, ...dynamicallyImportedIds]) visit(next);
  };
  for (const root of roots) {
    const id = ids.find((one) => one.endsWith(`/${root}`));
    if (id === undefined) throw new Error(`the build has lost ${root}`);
    visit(id);
  }
  return [...found];
}

/** Lightning CSS encodes a version as a number with the major version in its third byte. */
function toTargets(browsers: readonly (string | false)[]): Targets {
  return Object.fromEntries(
    browsers.flatMap((browser) => {
      const [, name, version] = /^([a-z]+)(\d+)$/.exec(String(browser)) ?? [];
      return name === undefined ? [] : [[name, Number(version) << 16]];
    }),
  );
}
