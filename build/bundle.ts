import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Targets, transform } from "lightningcss";
import type { ResolvedConfig, Rolldown } from "vite";
import type { GuideName } from "../src/embed/guide";
import type { Language } from "../src/model/language";
import { type FigureName, figures } from "../src/model/view.ts";
import { dropPrint } from "./dropPrint.ts";

/** The files of the built site that its pages load, by their names below its root. */
export interface BuiltFiles {
  /** The style sheet of the pages. */
  readonly sheet: string;
  /** The style sheet of each figure by itself. */
  readonly embedSheets: Readonly<Record<FigureName, string>>;
  /** The style sheet of each page for webmasters. */
  readonly guideSheets: Readonly<Record<GuideName, string>>;
  /** The style sheet of the deck. */
  readonly deckSheet: string;
  /** The style sheet of the page for embeds that are not there. */
  readonly lostSheet: string;
  /** Of the build: another one where any file is another one. */
  readonly version: string;
  /** The scripts of a page: the one that starts, then those that it needs. */
  readonly pageScripts: (language: Language) => readonly string[];
  readonly embedScripts: (figure: FigureName, language: Language) => readonly string[];
  readonly guideScripts: (guide: GuideName, language: Language) => readonly string[];
  readonly deckScripts: (language: Language) => readonly string[];
  /** The wire of an embed to the page around it: one script, which needs no other. */
  readonly frameScript: string;
}

/** What stands around a figure: the module by which its embed begins. */
const sections: Readonly<Record<FigureName, string>> = {
  growth: "src/sections/GrowthSection.tsx",
  people: "src/sections/PeopleSection.tsx",
  map: "src/sections/MapSection.tsx",
  timeline: "src/sections/TimelineSection.tsx",
};

/** Which parts of the dataset a figure shows, as `loadCatalog` brings them. */
const datasetOf: Readonly<Record<FigureName, readonly string[]>> = {
  growth: ["said", "observed"],
  people: ["said", "observed"],
  map: ["said", "observed"],
  timeline: ["said"],
};

/** The parts of the words that a figure needs, beside the common ones. */
const wordsOf: Readonly<Record<FigureName, readonly string[]>> = {
  growth: ["growth"],
  people: ["people", "growth"],
  map: ["map"],
  timeline: ["timeline"],
};

/** What a page for webmasters tells: parts of the dataset, then parts of the words. */
const toldBy: Readonly<Record<GuideName, readonly [dataset: readonly string[], words: readonly string[]]>> = {
  gallery: [
    ["said", "observed"],
    ["guide", "gallery", ...figures],
  ],
  doctor: [[], ["guide", "doctor"]],
};

/** What a page tells in its language: parts of the dataset, and parts of the words. */
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

/** The name by which a page asks whether its host has another build by now. */
export const versionFile = "version.json";

function toVersion(files: readonly Rolldown.OutputBundle[string][]): string {
  const names = files.map(({ fileName }) => fileName).sort();
  return createHash("sha256").update(names.join("\n")).digest("base64url").slice(0, 8);
}

/** The file that holds the wire, not its face: the live embed shares it. */
function findFrameScript(files: readonly Rolldown.OutputBundle[string][]): string {
  const chunk = files.find(
    (file) => file.type === "chunk" && file.moduleIds.some((id) => id.endsWith("/src/app/frame.ts")),
  );
  if (chunk?.type !== "chunk" || chunk.imports.length > 0)
    throw new Error("the wire of embeds is not one script");
  return chunk.fileName;
}

/** The script that holds a module, then those that it cannot run without. */
function listScripts(bundle: Rolldown.OutputBundle, module: string): readonly string[] {
  const chunk = Object.values(bundle).find(
    (file) => file.type === "chunk" && file.moduleIds.some((id) => isOf(id, module)),
  );
  if (chunk?.type !== "chunk") throw new Error(`no script was built of ${module}`);
  return [chunk.fileName, ...listImports(chunk, bundle)];
}

/** Whether a script is of a module: a file of ours, or one that a plugin serves. */
function isOf(id: string, module: string): boolean {
  return id === `\0${module}` || id.endsWith(`/${module}`);
}

function listImports(chunk: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): readonly string[] {
  return chunk.imports.flatMap((name) => {
    const imported = bundle[name];
    return imported?.type === "chunk" ? [name, ...listImports(imported, bundle)] : [];
  });
}

/** The modules of a build, as its plugins see them. */
type Modules = Pick<Rolldown.PluginContext, "getModuleInfo" | "getModuleIds">;

/**
 * The styles of the embed of one figure and no others: those that its modules import, in their order.
 *
 * @param browsers the oldest that it is for, as Vite names them: `safari16`
 */
export function buildEmbedSheet(
  figure: FigureName,
  modules: Modules,
  browsers: ResolvedConfig["build"]["target"],
): Uint8Array {
  return joinSheets(readSheets(listSheets(modules, ["src/app/EmbedApp.tsx", sections[figure]])), browsers);
}

/**
 * The styles of a page for webmasters: what every page begins with, then its own, which no script imports, or else they
 * would stand in the sheet of all other pages too.
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
 * The styles of the deck: what every page begins with, its figures, reveal.js, then its own, which no script imports. What
 * reveal.js says of paper stays out: it undoes the layout of each slide.
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

/** The styles of the page for embeds that are not there, which has no script. */
export function buildLostSheet(
  { bundle, root }: { bundle: Rolldown.OutputBundle; root: string },
  browsers: ResolvedConfig["build"]["target"],
): Uint8Array {
  const sheets = ["ui/fonts.css", "ui/fallbackFont.css", "ui/palette.css", "embed/lost.css"];
  const codes = readSheets(sheets.map((name) => join(root, "src", name)));
  return nameFonts(joinSheets(codes, browsers), bundle);
}

/** The fonts as the build has named them: they lie beside the sheet. */
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

/** Some modules and all that they import, at once or later, in the order of their imports. */
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

/** Lightning CSS writes a version as a number whose third byte is the first part of it. */
function toTargets(browsers: readonly (string | false)[]): Targets {
  return Object.fromEntries(
    browsers.flatMap((browser) => {
      const [, name, version] = /^([a-z]+)(\d+)$/.exec(String(browser)) ?? [];
      return name === undefined ? [] : [[name, Number(version) << 16]];
    }),
  );
}
