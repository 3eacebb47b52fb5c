import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { checkImports } from "../../build/checkImports.mjs";

const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** The faults of a project with these files; a package is a folder with an index.js. */
async function faultsOf(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), "atlas-imports-"));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return (await checkImports(root, ["src"])).faults;
}

const view = { "src/model/view.ts": 'export type View = "map";' };
const react = { "node_modules/react/index.js": "", "node_modules/react/package.json": '{"name":"react"}' };
const zod = { "node_modules/zod/index.js": "", "node_modules/zod/package.json": '{"name":"zod"}' };

describe("checkImports", () => {
  test("a fault is reported when no file was read", async () => {
    expect(await faultsOf({ "src/notes.md": "" })).toEqual(["no TypeScript file of src was read"]);
  });

  test("a file may import from a higher layer, types included", async () => {
    const map = 'import type { View } from "../../model/view"; export const view: View = "map";';
    expect(await faultsOf({ ...view, "src/figures/map/placeMap.ts": map })).toEqual([]);
  });

  test("a file may not import from a lower layer, not even a type", async () => {
    const ui = 'import type { Lane } from "../figures/timeline/lane"; export const lane: Lane = 0;';
    const files = { "src/ui/Lane.tsx": ui, "src/figures/timeline/lane.ts": "export type Lane = number;" };
    expect(await faultsOf(files)).toEqual([
      "src/ui/Lane.tsx imports src/figures/timeline/lane.ts (src-ui-imports-only-from-above)",
    ]);
  });

  test("a figure may not import another figure", async () => {
    const map = 'import { lanes } from "../timeline/lanes"; export const n = lanes;';
    const files = {
      "src/figures/map/placeMap.ts": map,
      "src/figures/timeline/lanes.ts": "export const lanes = 1;",
    };
    expect(await faultsOf(files)).toEqual([
      "src/figures/map/placeMap.ts imports src/figures/timeline/lanes.ts (figures-do-not-import-each-other)",
    ]);
  });

  test("one entry point may not import another", async () => {
    const deck = 'import { frame } from "../embed/frame"; export const deck = frame;';
    const files = { "src/present/deck.ts": deck, "src/embed/frame.ts": "export const frame = 1;" };
    expect(await faultsOf(files)).toEqual([
      "src/present/deck.ts imports src/embed/frame.ts (src-present-imports-only-from-above)",
    ]);
  });

  test("placing does not import React, a view does", async () => {
    const text = 'import { createElement } from "react"; export const e = createElement;';
    const files = { ...react, "src/figures/map/placeMap.ts": text, "src/figures/map/MapFigure.tsx": text };
    expect(await faultsOf(files)).toEqual([
      "src/figures/map/placeMap.ts imports node_modules/react/index.js (placing-knows-no-view)",
    ]);
  });

  test("the model may import zod and no other package", async () => {
    const parse = 'import "zod"; import "react";';
    expect(await faultsOf({ ...zod, ...react, "src/model/parse.ts": parse })).toEqual([
      "src/model/parse.ts imports node_modules/react/index.js (src-model-imports-only-from-above)",
    ]);
  });

  test("the script for partner pages imports nothing", async () => {
    const host = 'import type { View } from "../model/view"; export const view: View = "map";';
    expect(await faultsOf({ ...view, "src/host/host.ts": host })).toEqual([
      "src/host/host.ts imports src/model/view.ts (src-host-imports-only-from-above)",
    ]);
  });

  test("browser code does not import Node modules", async () => {
    expect(
      await faultsOf({ "src/ui/size.ts": 'import { join } from "node:path"; export { join };' }),
    ).toEqual(["src/ui/size.ts imports path (src-ui-imports-only-from-above)"]);
  });

  test("a circular import is a fault", async () => {
    const files = {
      "src/text/a.ts": 'import { b } from "./b"; export const a = () => b;',
      "src/text/b.ts": 'import { a } from "./a"; export const b = () => a;',
    };
    expect(await faultsOf(files)).toContain("src/text/a.ts imports src/text/b.ts (no-circles)");
  });

  test("a file without imports or importers is a fault", async () => {
    expect(await faultsOf({ "src/ui/alone.ts": "export const alone = 1;" })).toEqual([
      "src/ui/alone.ts (no-orphans)",
    ]);
  });
});
