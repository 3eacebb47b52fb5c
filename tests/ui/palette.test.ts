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

type Linear = readonly [number, number, number];

const contrastOf = (one: Linear, other: Linear) => {
  const [low = 0, high = 0] = [one, other].map(toLuminance).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

const contrast = (one: string, other: string) => contrastOf(toLinear(one), toLinear(other));

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

/** The simulated kinds of vision; a greyscale print keeps the luminance, on which contrast is based. */
const sights: Readonly<Record<string, (colour: string) => Linear>> = {
  "all cones": toLinear,
  "no red cones": (colour) => seenBy("protanopia", colour),
  "no green cones": (colour) => seenBy("deuteranopia", colour),
};

/** The role of marks drawn on a value, as in map.css: dark on light values, light on dark ones. */
const inkOn = (value: string, theme: "light" | "dark") =>
  value < "value-2" || (value === "value-2" && theme === "light") ? "ink" : "ground";

describe.each(themes)("the %s palette", (theme) => {
  it.each(["ink", "muted", "accent", "series"])(
    "makes %s readable as text on the ground and on the panel",
    (role) => {
      expect(contrast(colourOf(role, theme), colourOf("ground", theme))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colourOf(role, theme), colourOf("raised", theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("orders the values by lightness with visible steps, also without red or green cones", () => {
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

  describe.each(Object.entries(sights))("the map, as seen with %s", (_, see) => {
    const against = (one: string, other: string) =>
      contrastOf(see(colourOf(one, theme)), see(colourOf(other, theme)));
    const values = [0, 1, 2, 3, 4].map((bin) => `value-${bin}`);

    it.each([...values, "series-soft"])("separates a country filled with %s from land and water", (fill) => {
      for (const around of ["land", "ground"]) {
        const outline = Math.min(against("edge", fill), against("edge", around));
        expect(Math.max(against(fill, around), outline)).toBeGreaterThanOrEqual(3);
      }
    });

    it("separates neighbours of any two values by the border between them or by its casing", () => {
      for (const fill of values) {
        expect(Math.max(against("edge", fill), against("ground", fill))).toBeGreaterThanOrEqual(3);
      }
      expect(against("edge", "ground")).toBeGreaterThanOrEqual(3);
    });

    it("shows the outline of selected and hovered marks on their casing", () => {
      expect(against("accent", "ground")).toBeGreaterThanOrEqual(3);
      expect(against("ink", "ground")).toBeGreaterThanOrEqual(3);
    });

    it("shows the patterns of missing values and of disputed areas", () => {
      expect(against("hatch", "ground")).toBeGreaterThanOrEqual(3);
      expect(against("hatch", "land")).toBeGreaterThanOrEqual(3);
    });

    it.each(values)("shows on %s the pattern of a value that was not plainly reported", (value) => {
      expect(against(inkOn(value, theme), value)).toBeGreaterThanOrEqual(3);
    });
  });

  it.each([0, 1, 2, 3, 4])("makes text readable on a tile of the value %d", (bin) => {
    const text = colourOf(inkOn(`value-${bin}`, theme), theme);
    expect(contrast(text, colourOf(`value-${bin}`, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it("makes text readable on the plain fill of countries that are not compared", () => {
    expect(contrast(colourOf("ink", theme), colourOf("series-soft", theme))).toBeGreaterThanOrEqual(4.5);
  });
});
