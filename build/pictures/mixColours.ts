/** Lightness, then the two axes of colour. */
type Oklab = readonly [number, number, number];

/**
 * Mixes two colours in Oklab (Björn Ottosson, "A perceptual color space for image processing", 2020), like
 * `color-mix(in oklab, …)`.
 *
 * @param one as `#rrggbb`
 * @param other as `#rrggbb`
 * @param share of the first, 0 to 1
 */
export function mixColours(one: string, other: string, share: number): string {
  const [a, b] = [toOklab(one), toOklab(other)];
  const mix = (index: 0 | 1 | 2) => a[index] * share + b[index] * (1 - share);
  return toHex([mix(0), mix(1), mix(2)]);
}

function toOklab(hex: string): Oklab {
  if (!/^#[\da-f]{6}$/i.test(hex)) throw new Error(`not a colour of the palette: ${hex}`);
  const channel = (from: number) => toLinear(Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  const [r, g, b] = [channel(1), channel(3), channel(5)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toHex([lightness, a, b]: Oklab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map((linear) => Math.round(255 * Math.min(1, Math.max(0, toGamma(linear)))))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")}`;
}

function toLinear(gamma: number): number {
  return gamma <= 0.04045 ? gamma / 12.92 : ((gamma + 0.055) / 1.055) ** 2.4;
}

function toGamma(linear: number): number {
  return linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
}
