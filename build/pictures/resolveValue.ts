import { mixColours } from "./mixColours.ts";

/** The custom properties of `:root`, by name: `--ink`. */
export type Palette = ReadonlyMap<string, string>;

/**
 * Resolves a value for the light theme: `var(…)`, `light-dark(…)` and `color-mix(in oklab, …)`, the innermost first.
 *
 * @throws if the palette lacks a name, or if two colours are mixed in another way
 */
export function resolveValue(value: string, palette: Palette): string {
  const resolved = value.replace(innermost, (_, call: string, rest: string) =>
    resolveCall(
      call,
      rest.split(",").map((part) => part.trim()),
      palette,
    ),
  );
  return resolved === value ? value : resolveValue(resolved, palette);
}

const innermost = /(var|light-dark|color-mix)\(([^()]*)\)/g;

function resolveCall(
  call: string,
  [first = "", second = "", third = ""]: string[],
  palette: Palette,
): string {
  if (call === "light-dark") return first;
  if (call === "var") {
    const value = palette.get(first);
    if (value === undefined) throw new Error(`the palette has no ${first}`);
    return value;
  }
  const [, colour, percent] = /^(#\S+) (\d+)%$/.exec(second) ?? [];
  if (first !== "in oklab" || colour === undefined)
    throw new Error(`cannot mix ${first}, ${second}, ${third}`);
  return mixColours(colour, third, Number(percent) / 100);
}
