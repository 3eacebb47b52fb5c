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

/** The attributes of an element's geometry. */
export function toGeometry(name: string, attribs: Style): Style {
  return pick(attribs, [...(geometry[name] ?? []), "transform", "clip-path"]);
}

/** Properties to drop: those of letters, which become outlines, and those with no plain SVG equivalent. */
const spent = /^(font-|letter-|text-|paint-|vector-|display$|visibility$|color$)/;

/**
 * The attributes of an element's appearance, from its own presentation attributes.
 *
 * @param style its resolved style
 * @param scale CSS pixels of the picture per unit of the element
 */
export function toLook(attribs: Style, style: Style, scale: number): Style {
  const own = Object.keys(attribs).filter((name) => presentation.has(name) && !spent.test(name));
  const look = own.map((name) => {
    const value = attribs[name] ?? "";
    if (name === "fill" || name === "stroke") return [name, toPaint(value, style)];
    return [name, value.replace(/px$/, "")];
  });
  // Not every program supports `vector-effect`.
  const isFixed = attribs["vector-effect"] === "non-scaling-stroke";
  const width = isFixed ? { "stroke-width": String(toPixels(style["stroke-width"] ?? "1") / scale) } : {};
  return { ...Object.fromEntries(look), ...width };
}

/** The attributes with these names, in the order of the names. */
export function pick(attribs: Style, names: readonly string[]): Style {
  return Object.fromEntries(
    names.flatMap((name) => (attribs[name] === undefined ? [] : [[name, attribs[name]]])),
  );
}

/** Serialises attributes for a tag, with numbers rounded to three decimals. */
export function writeAttributes(attributes: Style): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(name === "d" ? value : shorten(value))}"`)
    .join("");
}

function shorten(value: string): string {
  return value.replace(/\d+\.\d{4,}/g, (number) => String(Number(Number(number).toFixed(3))));
}
