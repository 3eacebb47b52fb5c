import react from "@vitejs/plugin-react";
import { build, type ResolvedConfig } from "vite";
import type { Language } from "../../src/model/language";
import { catalogPlugin } from "../catalogPlugin.ts";
import { geometryPlugin } from "../geometryPlugin.ts";
import { narrowPlugin } from "../narrowPlugin.ts";
import { onlyLanguagePlugin } from "./onlyLanguagePlugin.ts";

interface Choices {
  /** The project's folder. */
  readonly root: string;
  /** The oldest browsers that it is for, as Vite names them. */
  readonly target: ResolvedConfig["build"]["target"];
  readonly language: Language;
  /** What addresses of the site begin with. */
  readonly base: string;
}

/**
 * Builds all that the deck runs in a language, and loads while it runs, as one script. It is no module: Chromium loads
 * none where a page is a file.
 */
export async function buildKitScript({ root, target, language, base }: Choices): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: "warn",
    plugins: [onlyLanguagePlugin(language), catalogPlugin(), geometryPlugin(), narrowPlugin(), react()],
    define: {
      "import.meta.env.BASE_URL": JSON.stringify(base),
      "process.env.NODE_ENV": JSON.stringify("production"),
    },
    build: {
      target,
      write: false,
      copyPublicDir: false,
      // A library is one script: what would be loaded later stands in it.
      lib: { entry: "src/app/present.tsx", formats: ["iife"], name: "deck" },
      minify: true,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
  const files = [built].flat().flatMap((part) => ("output" in part ? part.output : []));
  const [chunk, ...rest] = files.filter((file) => file.type === "chunk");
  if (chunk === undefined || rest.length > 0) throw new Error("the deck as one file has not one script");
  return chunk.code;
}
