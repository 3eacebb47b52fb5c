import { describe, expect, it } from "vitest";
import { planFlight, toCamera, toScreen, toTransform, zoomAround } from "../../../src/figures/map/camera";

const size = { width: 800, height: 400 };
const camera = { center: [100, 50], k: 2 } as const;

describe(toTransform, () => {
  it("puts the camera's center in the middle of the screen", () => {
    expect(toScreen(toTransform(camera, size), [100, 50])).toEqual([400, 200]);
  });

  it("is the inverse of toCamera", () => {
    expect(toCamera(toTransform(camera, size), size)).toEqual(camera);
  });
});

describe(zoomAround, () => {
  it("keeps the point under the pointer in place", () => {
    const at = [600, 100] as const;
    const before = toCamera(toTransform(camera, size), size);
    const after = zoomAround(before, { size, at, factor: 2, limits: [1, 9] });
    expect(after.k).toBe(4);
    expect(toScreen(toTransform(after, size), [200, 0])).toEqual([600, 100]);
  });

  it("stops at the limits", () => {
    expect(zoomAround(camera, { size, at: [0, 0], factor: 100, limits: [1, 9] }).k).toBe(9);
    expect(zoomAround(camera, { size, at: [0, 0], factor: 0.01, limits: [1, 9] }).k).toBe(1);
  });
});

describe(planFlight, () => {
  const to = { center: [700, 300], k: 3 } as const;

  it("starts at one camera and ends exactly at the other", () => {
    const cameraAt = planFlight(camera, to, size);
    expect(cameraAt(0).center[0]).toBeCloseTo(100);
    expect(cameraAt(0).k).toBeCloseTo(2);
    expect(cameraAt(1)).toBe(to);
  });

  it("zooms out on a long way, to show where it leads", () => {
    expect(planFlight(camera, to, size)(0.5).k).toBeLessThan(2);
  });
});
