import { fileURLToPath } from "node:url";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { catalogPlugin } from "../../build/catalogPlugin";
import { geometryPlugin } from "../../build/geometryPlugin";

/** The scripts with the catalog, as the product's build writes them. */
async function buildScripts(): Promise<readonly string[]> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [catalogPlugin(), geometryPlugin()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL("../../src/catalog/loadCatalog.ts", import.meta.url)),
        preserveEntrySignatures: "strict",
      },
    },
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return outputs.flatMap(({ output }) => output.map((file) => (file.type === "chunk" ? file.code : "")));
}

describe(catalogPlugin, () => {
  it("puts each language into two scripts of its own: statements and observations", async () => {
    const scripts = await buildScripts();
    const holding = (words: string) => scripts.filter((code) => code.includes(words));
    expect(holding("Исполнительный комитет СНГ")).toHaveLength(1);
    expect(holding("Executive Committee of the CIS")).toHaveLength(1);
    expect(holding("Исполнительный комитет СНГ")).not.toEqual(holding("Executive Committee of the CIS"));
    expect(holding("redcross-volunteers")).toHaveLength(2);
    expect(holding("observedYears")[0]).not.toContain("redcross-volunteers");
  });
});
