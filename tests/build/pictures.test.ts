// @vitest-environment happy-dom
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { type PictureSize, writePictures } from "../../build/pictures/writePictures";
import { drawUnstyled, pictured } from "../embed/pictures";

const toPicture = ([name, change]: (typeof pictured)[number]) => ({
  address: `/${name.replaceAll(" ", "/")}/`,
  svg: drawUnstyled(change),
});

const margin = 26;

let dist = "";
let sizes: ReadonlyMap<string, PictureSize> = new Map();
const pictures = pictured.map(toPicture);
const readSvg = (address: string) => readFile(join(dist, address, "figure.svg"), "utf8");

beforeAll(async () => {
  await initWasm(await readFile("node_modules/@resvg/resvg-wasm/index_bg.wasm"));
  dist = await mkdtemp(join(tmpdir(), "pictures-"));
  sizes = await writePictures(dist, pictures);
});
afterAll(() => rm(dist, { recursive: true }));

describe("writePictures", () => {
  it.each(pictures)("draws $address as a self-contained SVG", async ({ address }) => {
    const svg = await readSvg(address);
    expect(svg).not.toMatch(/var\(|light-dark|color-mix|currentColor|transparent/i);
    expect(svg).not.toMatch(/ class=| style=|<style|<text|<a |href|tabindex|vector-effect|font-/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toContain("://");
    expect(svg).toMatch(
      / role="img" aria-labelledby="(v[0-9a-f]{8}-)picture-title" aria-describedby="\1picture-desc"/,
    );
    const named = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    for (const id of named) expect(svg).toContain(` id="${id}"`);
  });

  it.each(pictures)("leaves the margins of $address empty", async ({ address }) => {
    const { width, height, pixels } = new Resvg(await readSvg(address)).render();
    const dots = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
    const isMargin = (x: number, y: number) => Math.min(x, y, width - 1 - x, height + 12 - y) < margin;
    const isDrawn = (dot: number, index: number) =>
      dot !== dots[0] && isMargin(index % width, Math.floor(index / width));
    expect(dots.findIndex(isDrawn)).toBe(-1);
  });

  it.each(pictures)("draws the figure of $address beside or below its text", async ({ address }) => {
    const { width, height, pixels } = new Resvg(await readSvg(address)).render();
    const dots = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
    const isInFigure = (x: number, y: number) => x > 0.32 * width && y > 0.28 * height && y < 0.8 * height;
    const drawn = dots.filter(
      (dot, index) => dot !== dots[0] && isInFigure(index % width, Math.floor(index / width)),
    );
    expect(drawn.length / dots.length).toBeGreaterThan(0.002);
  });

  test("draws each picture at twice its CSS size", async () => {
    for (const { address } of pictures) {
      const png = await readFile(join(dist, address, "figure.png"));
      const { width = 0, height = 0 } = sizes.get(address) ?? {};
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
    }
  });

  test("writes the same bytes for the same pictures", async () => {
    const [first] = pictures;
    if (first === undefined) throw new Error("there is no picture");
    const again = await mkdtemp(join(tmpdir(), "pictures-"));
    await writePictures(again, [first]);
    for (const name of ["figure.svg", "figure.png"]) {
      const [one, other] = await Promise.all(
        [dist, again].map((at) => readFile(join(at, first.address, name))),
      );
      expect(other?.equals(one ?? Buffer.of())).toBe(true);
    }
    await rm(again, { recursive: true });
  });

  test("draws missing values with a pattern, in the colours of the light theme", async () => {
    const svg = await readSvg("/ru/map/survey/");
    expect(svg).toMatch(/<pattern id="[^"]+-missing"[^>]*><rect [^>]*fill="#fbf8f2"/);
    expect(svg).toMatch(/ fill="url\(#[^"]+-missing\)"/);
  });
});
