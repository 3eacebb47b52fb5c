import { escapeMarkup } from "../escapeMarkup.ts";
import { presentation } from "./readSheet.ts";
import { type Style, toPaint, toPixels } from "./style.ts";

const box = ["x", "y", "width", "height"];
const geometry: Readonly<Record<string, readonly string[]>> = {
  path: ["d"],
  line: ["x1", "x2", "y1", "y2"],
  rect: [...box, "ry"],
  circle: ["cx", "cy", "r"],
  ellipse: ["cx", "cy", "rx", "ry"],
  polyline: ["points"],
  polygon: ["points"],
  pattern: ["id", "width", "height", "patternUnits", "patternTransform"],
  clipPath: ["id"],
  linearGradient: ["id", "x1", "x2", "y1", "y2", "gradientUnits"],
  stop: ["offset"],
};

/** Where it is and what it is made of. */
export function toGeometry(name: string, attribs: Style): Style {
  return pick(attribs, [...(geometry[name] ?? []), "transform", "clip-path"]);
}

/** Of letters, whose looks are in their outlines; of words that attributes of svg do not know. */
const spent = /^(font-|letter-|text-|paint-|vector-|display$|visibility$|color$)/;

/**
 * How it looks, by its own attributes.
 *
 * @param style what holds for it
 * @param scale how many CSS pixels of the picture one of its own takes
 */
export function toLook(attribs: Style, style: Style, scale: number): Style {
  const own = Object.keys(attribs).filter((name) => presentation.has(name) && !spent.test(name));
  const look = own.map((name) => {
    const value = attribs[name] ?? "";
    if (name === "fill" || name === "stroke") return [name, toPaint(value, style)];
    return [name, value.replace(/px$/, "")];
  });
  // Not every program knows `vector-effect`.
  const isFixed = attribs["vector-effect"] === "non-scaling-stroke";
  const width = isFixed ? { "stroke-width": String(toPixels(style["stroke-width"] ?? "1") / scale) } : {};
  return { ...Object.fromEntries(look), ...width };
}

/** The attributes of some names, in their order. */
export function pick(attribs: Style, names: readonly string[]): Style {
  return Object.fromEntries(
    names.flatMap((name) => (attribs[name] === undefined ? [] : [[name, attribs[name]]])),
  );
}

/** Attributes as they stand in a tag, numbers cut to three decimals. */
export function writeAttributes(attributes: Style): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(name === "d" ? value : shorten(value))}"`)
    .join("");
}

function shorten(value: string): string {
  return value.replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
}
