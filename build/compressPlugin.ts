import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Writes a `.br` and a `.gz` next to each text file, after all other output, for hosts that serve such files. */
export function compressPlugin(): Plugin {
  let dist = "";
  return {
    name: "atlas-compress",
    apply: "build",
    configResolved({ root, build }) {
      dist = resolve(root, build.outDir);
    },
    closeBundle: { order: "post", sequential: true, handler: () => compressFolder(dist) },
  };
}

/** Compresses the text files in a folder and its subfolders, at the best quality. */
export async function compressFolder(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.filter(isText).map((name) => compressFile(join(folder, name))));
}

function isText(name: string): boolean {
  return /\.(html|js|css|svg|csv|json|xml|txt)$/.test(name);
}

/** In bytes. A smaller file fits into one packet, compressed or not. */
const smallest = 1000;

async function compressFile(file: string): Promise<void> {
  const whole = await readFile(file);
  if (whole.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: whole.length,
  };
  await Promise.all([
    promisify(brotliCompress)(whole, { params }).then((small) => writeFile(`${file}.br`, small)),
    promisify(gzip)(whole, { level: constants.Z_BEST_COMPRESSION }).then((small) =>
      writeFile(`${file}.gz`, small),
    ),
  ]);
}
