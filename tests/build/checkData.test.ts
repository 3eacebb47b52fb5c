import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createLogger, createServer } from "vite";
import { afterEach, describe, expect, it } from "vitest";
import { readDataFolder } from "../../build/checkData";
import { datasetPlugin } from "../../build/datasetPlugin";
import { fileNames } from "../../src/model/dataset";
import { texts } from "../catalog/fixture";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const broken = {
  places: texts.places.replace("51.1801", "151"),
  observations: texts.observations.replace(":16", ":-16").replace("1064", '"1064"'),
  place: "{}",
};

const brokenMessage = `data/places.json:4 · astana · latitude: found 151, expected a number of 90 or less

data/observations.json:4 · observation KAZ 2018 redcross · value: found "1064", expected a number, without quotation marks
data/observations.json:6 · observation KAZ 2021 survey · value: found -16, expected a number of 0 or more

data/place.json:1: found a file that nothing reads, expected only ${fileNames.map((name) => `${name}.json`).join(", ")}; did you mean "places"?

data: 4 problems in 3 files`;

describe("check:data", () => {
  it("a valid dataset prints one line and succeeds", async () => {
    expect(await runCheck(toFolder({}))).toEqual({
      code: 0,
      stdout: "data: 10 files, 28 entries, no problems\n",
      stderr: "",
    });
  });

  it("a broken dataset is reported in full by file and fails", async () => {
    expect(await runCheck(toFolder(broken))).toEqual({ code: 1, stdout: "", stderr: `${brokenMessage}\n` });
  });
});

describe("readDataFolder", () => {
  it("reports every file as missing for a missing folder", () => {
    const result = readDataFolder(join(tmpdir(), "no-such-folder"));
    expect(result.kind === "problems" && result.problems.map(({ kind }) => kind)).toEqual(
      fileNames.map(() => "missing-file"),
    );
  });
});

describe("datasetPlugin", () => {
  it("a build with a broken dataset fails with the same message", async () => {
    await expect(buildWith(toFolder(broken))).rejects.toThrow(brokenMessage);
  });

  it("a build with a valid dataset succeeds", async () => {
    await expect(buildWith(toFolder({}))).resolves.toBeDefined();
  });

  it("a dev server with a broken dataset starts and warns with the same message", async () => {
    const warnings: string[] = [];
    const server = await createServer({
      configFile: false,
      root: toFolder({}),
      server: { middlewareMode: true, ws: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      plugins: [datasetPlugin(toFolder(broken))],
      customLogger: { ...createLogger("silent"), warn: (message) => warnings.push(message) },
    });
    await server.pluginContainer.buildStart({});
    await server.close();
    expect(warnings.join("\n")).toContain(brokenMessage);
  });
});

/** A folder with the fixture's files, some of them replaced. */
function toFolder(changed: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "atlas-data-"));
  folders.push(folder);
  for (const [name, text] of Object.entries({ ...texts, ...changed })) {
    writeFileSync(join(folder, `${name}.json`), text);
  }
  writeFileSync(join(folder, "entry.js"), "export const one = 1;\n");
  return folder;
}

function runCheck(
  folder: string,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "build/checkData.ts", folder], (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

function buildWith(folder: string): Promise<unknown> {
  return build({
    configFile: false,
    root: folder,
    logLevel: "silent",
    build: { write: false, lib: { entry: join(folder, "entry.js"), formats: ["es"] } },
    plugins: [datasetPlugin(folder)],
  });
}
