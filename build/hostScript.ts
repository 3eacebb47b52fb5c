import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { build, type ResolvedConfig } from "vite";
import { signature } from "../src/host/contract.ts";

/** The script that partner pages load, as used in snippets. */
export interface HostScript {
  /** Its name below the site's root: `assets/cis-figure-1-<hash>.js`. */
  readonly file: string;
  /** `sha384-…` */
  readonly integrity: string;
  readonly code: string;
}

interface Choices {
  /** The project's folder. */
  readonly root: string;
  /** The oldest supported browsers, in Vite's notation. */
  readonly target: ResolvedConfig["build"]["target"];
}

/** Builds the custom element's script: a single module file without imports. */
export async function buildHostScript({ root, target }: Choices): Promise<HostScript> {
  const built = await build({
    configFile: false,
    root,
    logLevel: "warn",
    build: {
      target,
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: "src/host/cisFigure.ts",
        output: { entryFileNames: `assets/${signature.ns}-${signature.v}-[hash].js` },
      },
    },
  });
  const [chunk, ...rest] = [built].flat().flatMap((part) => ("output" in part ? part.output : []));
  if (chunk?.type !== "chunk" || rest.length > 0) throw new Error("the script for partners is not one file");
  const integrity = `sha384-${createHash("sha384").update(chunk.code).digest("base64")}`;
  return { file: chunk.fileName, integrity, code: chunk.code };
}

/** Writes the script to the built site and, next to it, its TypeScript declarations under a name without a hash. */
export async function writeHostScript(
  dist: string,
  { root, build: { target } }: Pick<ResolvedConfig, "root" | "build">,
): Promise<HostScript> {
  const script = await buildHostScript({ root, target });
  const file = join(dist, script.file);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, script.code);
  const types = await readFile(join(root, "src/host/cis-figure.d.ts"), "utf8");
  await writeFile(file.replace(/-[^-]*\.js$/, ".d.ts"), types);
  return script;
}
