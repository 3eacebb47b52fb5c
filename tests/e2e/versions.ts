import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorker } from "../../build/offline/writeWorker";

/** Puts the built site into a folder of its own, where a test may publish what it likes. */
export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-offline-"));
  cpSync("dist", folder, { recursive: true });
  for (const name of listFiles(folder)) if (/\.(br|gz)$/.test(name)) rmSync(join(folder, name));
  return folder;
}

/**
 * Publishes the next version in the place of the last: every page says which it is, and the scripts of the timeline have
 * other names, as if they had changed. Of the last version nothing is left.
 */
export async function publishNext(folder: string, version: string): Promise<void> {
  const renamed = readdirSync(join(folder, "assets")).filter((name) => /^timeline-.*\.js$/.test(name));
  const toNext = (name: string) => name.replace(/[^-.]*\.js$/, `next${version}$&`);
  for (const name of renamed) renameSync(join(folder, "assets", name), join(folder, "assets", toNext(name)));
  for (const name of listFiles(folder).filter((one) => /\.(html|js)$/.test(one))) {
    const file = join(folder, name);
    const text = renamed.reduce((all, one) => all.replaceAll(one, toNext(one)), readFileSync(file, "utf8"));
    writeFileSync(file, text.replace("<head>", `<head><meta name="version" content="${version}">`));
  }
  await writeWorker(folder);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
