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
  /** The oldest supported browsers, in Vite's notation. */
  readonly target: ResolvedConfig["build"]["target"];
  readonly language: Language;
  /** The prefix of the site's addresses. */
  readonly base: string;
}

/**
 * Builds the deck of a language as one script, including everything that it would load later. It is not a module:
 * Chromium loads no modules in a page opened from a file.
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
      // A library build is one script, with dynamic imports inlined.
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
