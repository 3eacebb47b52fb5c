import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorker } from "../../build/offline/writeWorker";

/** Copies the built site into a separate folder in which a test may publish changes. */
export function copySite(): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-offline-"));
  cpSync("dist", folder, { recursive: true });
  for (const name of listFiles(folder)) if (/\.(br|gz)$/.test(name)) rmSync(join(folder, name));
  return folder;
}

/**
 * Publishes the next version in place of the last: every page carries its version, and the scripts of the timeline get
 * new names, as if they had changed. Nothing of the last version remains.
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
