import { geometry } from "virtual:geometry/frame";
import { describe, expect, it } from "vitest";
import { toScreen, toTransform } from "../../../src/figures/map/camera";
import { frameCamera, mapSize, needsDetail, panExtent, zoomLimits } from "../../../src/figures/map/frames";
import { createProjection, projectPlace } from "../../../src/figures/map/projection";
import type { FrameName } from "../../../src/model/view";

const projection = createProjection(geometry);

function boundsIn(name: FrameName, width: number, code: string) {
  const size = mapSize(width, name);
  const transform = toTransform(frameCamera(name, { geometry, projection, size }), size);
  const [least, greatest] = geometry.countries.find((country) => country.code === code)?.bounds ?? [];
  if (least === undefined || greatest === undefined) throw new Error(`no outline of ${code}`);
  const [left, top] = toScreen(transform, least);
  const [right, bottom] = toScreen(transform, greatest);
  return { left, top, right, bottom, ...size };
}

describe(mapSize, () => {
  it("is wide on a laptop and not taller than its window", () => {
    expect(mapSize(800, "cis")).toEqual({ width: 800, height: 500 });
    expect(mapSize(1200, "cis").height).toBe(620);
  });

  it("is square on a phone, except for the whole CIS, which is wide and has space for names below", () => {
    expect(mapSize(328, "central-asia")).toEqual({ width: 328, height: 328 });
    expect(mapSize(328, "cis")).toEqual({ width: 328, height: 285 });
  });
});

describe(frameCamera, () => {
  const frames = [
    ["cis", ["ARM", "AZE", "BLR", "KAZ", "KGZ", "MDA", "RUS", "TJK", "TKM", "UZB"]],
    ["central-asia", ["KAZ", "KGZ", "TJK", "TKM", "UZB"]],
    ["caucasus", ["ARM", "AZE", "BLR", "MDA"]],
  ] as const;
  const cases = frames.flatMap(([name, codes]) =>
    codes.flatMap((code) => [328, 820, 1160].map((width) => ({ name, code, width }))),
  );

  it.each(cases)("shows all of $code in $name at $width px", ({ name, code, width }) => {
    const { left, top, right, bottom, width: mapWidth, height } = boundsIn(name, width, code);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(mapWidth);
    expect(bottom).toBeLessThanOrEqual(height);
  });

  it("shows Birobidzhan near the middle of the Far East", () => {
    const size = mapSize(820, "far-east");
    const transform = toTransform(frameCamera("far-east", { geometry, projection, size }), size);
    const [x, y] = toScreen(transform, projectPlace(projection, 132.92, 48.79));
    expect(Math.abs(x - size.width / 2)).toBeLessThan(size.width / 4);
    expect(Math.abs(y - size.height / 2)).toBeLessThan(size.height / 4);
  });

  it.each([280, 328, 559, 820, 1160])("shows no empty background below the land at %d px", (width) => {
    const size = mapSize(width, "cis");
    const { center, k } = frameCamera("cis", { geometry, projection, size });
    expect(center[1] + size.height / k / 2).toBeLessThanOrEqual(geometry.height + 250);
  });
});

describe(panExtent, () => {
  it("includes everything on the whole map, so that a first touch does not make it jump", () => {
    const size = mapSize(328, "cis");
    const whole = frameCamera("cis", { geometry, projection, size });
    const [[, top], [, bottom]] = panExtent(geometry, whole, size);
    expect(top).toBeLessThanOrEqual(whole.center[1] - size.height / whole.k / 2);
    expect(bottom).toBeGreaterThanOrEqual(whole.center[1] + size.height / whole.k / 2 - 1e-9);
    expect(zoomLimits(whole)[0]).toBe(whole.k);
  });
});

describe(needsDetail, () => {
  it.each([328, 820, 1050])("uses the overview for the whole CIS, %d px wide", (width) => {
    const size = mapSize(width, "cis");
    expect(needsDetail("cis", frameCamera("cis", { geometry, projection, size }))).toBe(false);
  });

  it("uses the detail for closer frames and for a zoomed map", () => {
    expect(needsDetail("caucasus", { center: [0, 0], k: 1 })).toBe(true);
    expect(needsDetail("cis", { center: [0, 0], k: 1.6 })).toBe(true);
  });
});
