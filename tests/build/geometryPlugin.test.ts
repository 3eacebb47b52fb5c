import { fileURLToPath } from "node:url";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { geometryPlugin } from "../../build/geometryPlugin";

const fileOf = (path: string) => fileURLToPath(new URL(`../../src/catalog/${path}`, import.meta.url));

/** The scripts of the catalog and of its outlines, as the product's build writes them. */
async function buildScripts(): Promise<readonly string[]> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    plugins: [geometryPlugin()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: [fileOf("dataset.ts"), fileOf("outlines.ts"), "virtual:geometry/frame"],
        preserveEntrySignatures: "strict",
      },
    },
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  return outputs.flatMap(({ output }) => output.map((file) => (file.type === "chunk" ? file.code : "")));
}

describe(geometryPlugin, () => {
  it("puts each precision into a script of its own, apart from the other and from the catalog", async () => {
    const scripts = await buildScripts();
    const marks = ['"unit": .5', '"unit": .01', '"scale": 714.91', "statements"];
    const holds = scripts.map((code) => marks.map((mark) => code.includes(mark)));
    expect(holds.filter(([overview]) => overview)).toEqual([[true, false, false, false]]);
    expect(holds.filter(([, detail]) => detail)).toEqual([[false, true, false, false]]);
    expect(holds.filter(([, , frame]) => frame)).toEqual([[false, false, true, false]]);
  });
});
