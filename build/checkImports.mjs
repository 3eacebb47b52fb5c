import { pathToFileURL } from "node:url";
import { cruise } from "dependency-cruiser";
import config from "../.dependency-cruiser.mjs";

/**
 * Checks the files of a project against the import rule (`.dependency-cruiser.mjs`).
 *
 * Fails if it sees no TypeScript file of `src` at all: with an unsupported compiler, dependency-cruiser 17 reads
 * nothing and reports no violations.
 *
 * @param {string} root the project's folder
 * @param {string[]} folders the folders to read, relative to `root`
 * @returns {Promise<{ modules: number, faults: string[] }>} the TypeScript files read, and a line for each fault
 */
export async function checkImports(root, folders = ["src", "build", "tests"]) {
  const { options, forbidden } = config;
  const { output } = await cruise(
    folders,
    /** @type {import("dependency-cruiser").ICruiseOptions} */ ({
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
    }),
    { ...options.enhancedResolveOptions, bustTheCache: true },
  );
  if (typeof output === "string") throw new Error(`expected a result, not text: ${output}`);

  const modules = output.modules.filter(({ source }) => /^src\/.+\.tsx?$/.test(source)).length;
  const faults = output.summary.violations.map(({ from, to, rule }) =>
    from === to ? `${from} (${rule.name})` : `${from} imports ${to} (${rule.name})`,
  );
  return { modules, faults: modules === 0 ? ["no TypeScript file of src was read", ...faults] : faults };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { modules, faults } = await checkImports(process.cwd());
  for (const fault of faults) console.error(fault);
  console.log(`Import rule: ${modules} files of src read, ${faults.length} faults.`);
  if (faults.length > 0) process.exitCode = 1;
}
