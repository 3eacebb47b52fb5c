import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { type QrPath, toQrPath } from "../../src/ui/toQrPath";

/** Decodes a code as a camera does, at eight pixels a module. */
function read({ size, path }: QrPath): string {
  const width = size * 8;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, left, top, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let y = Number(top) * 8; y < (Number(top) + 1) * 8; y += 1) {
      const start = y * width + Number(left) * 8;
      for (let at = start; at < start + Number(length) * 8; at += 1) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return decodeQR({ width, height: width, data });
}

describe("toQrPath", () => {
  it("can be decoded to the original text", () => {
    const address = "https://example.org/atlas/en/present/?question=draw";
    expect(read(toQrPath(address))).toBe(address);
  });

  it("can be decoded in Cyrillic too", () => {
    expect(read(toQrPath("https://пример.рф/атлас/"))).toBe("https://пример.рф/атлас/");
  });

  it("keeps four modules free on each side", () => {
    const { size, path } = toQrPath("https://example.org/");
    const lefts = [...path.matchAll(/M(\d+) (\d+)/g)];
    expect(size).toBe(33);
    expect(Math.min(...lefts.map(([, x]) => Number(x)))).toBe(4);
    expect(Math.min(...lefts.map(([, , y]) => Number(y)))).toBe(4);
  });
});
