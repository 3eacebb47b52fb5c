import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/ui/palette.css", "utf8");
const roles = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, role = "", light = "", dark = ""]) => [role, { light, dark }],
  ),
);
const themes = ["light", "dark"] as const;

const colourOf = (role: string, theme: "light" | "dark"): string => {
  const colour = roles.get(role)?.[theme];
  if (colour === undefined) throw new Error(`no role ${role}`);
  return colour;
};

const toLinear = (colour: string): readonly [number, number, number] => {
  const channel = (start: number) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
};

/** Relative luminance (WCAG 2.2, "relative luminance"). */
const toLuminance = ([red, green, blue]: readonly [number, number, number]) =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [one, other]
    .map((colour) => toLuminance(toLinear(colour)))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** How linear RGB looks with one kind of cone missing (Viénot, Brettel and Mollon 1999). */
const blindness = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
} as const;

const seenBy = (kind: keyof typeof blindness, colour: string): readonly [number, number, number] => {
  const [red, green, blue] = toLinear(colour);
  const [first, second, third] = blindness[kind].map(([r, g, b]) => r * red + g * green + b * blue);
  return [first ?? 0, second ?? 0, third ?? 0];
};

describe.each(themes)("the %s palette", (theme) => {
  it.each(["ink", "muted", "accent", "series"])(
    "lets %s be read as text on the ground and on the panel",
    (role) => {
      expect(contrast(colourOf(role, theme), colourOf("ground", theme))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colourOf(role, theme), colourOf("raised", theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("lets the outline of what is chosen be told from every value below it", () => {
    for (const bin of ["value-0", "value-1", "land"]) {
      expect(contrast(colourOf("accent", theme), colourOf(bin, theme))).toBeGreaterThanOrEqual(3);
    }
  });

  it("orders the values by lightness, each step seen, also without red or green cones", () => {
    const values = [0, 1, 2, 3, 4].map((bin) => colourOf(`value-${bin}`, theme));
    for (const see of [
      toLinear,
      (c: string) => seenBy("protanopia", c),
      (c: string) => seenBy("deuteranopia", c),
    ]) {
      const lights = values.map((colour) => toLuminance(see(colour)) + 0.05);
      const ordered = theme === "light" ? lights : lights.toReversed();
      ordered.slice(1).forEach((light, index) => {
        expect((ordered[index] ?? 0) / light).toBeGreaterThanOrEqual(1.25);
      });
    }
  });

  it("tells the ten countries from the neutral land around them", () => {
    expect(contrast(colourOf("hatch", theme), colourOf("land", theme))).toBeGreaterThanOrEqual(1.8);
  });
});
