import type { Element } from "domhandler";
import { escapeMarkup } from "../escapeMarkup.ts";
import { outlineText } from "./outlineText.ts";
import { inherit, isSeen, type Style } from "./style.ts";
import type { Outline } from "./typeface.ts";
import { pick, toGeometry, toLook, writeAttributes } from "./writeAttributes.ts";

/** The inherited context of an element. */
interface Context {
  readonly style: Style;
  /** CSS pixels of the picture per unit of the element. */
  readonly scale: number;
  readonly outline: Outline;
  /** The ids of the definitions that fills and clips of the drawing refer to. */
  readonly used: ReadonlySet<string>;
}

/**
 * Serialises a drawing whose styles are attributes. Letters become shapes; invisible parts and parts that only a page
 * can use are left out: links, names of marks, touch targets.
 */
export function writeSvg(svg: Element, outline: Outline): string {
  const context = { style: inherit({}, svg.attribs), scale: 1, outline, used: new Set(listUsed(svg)) };
  const words = svg.children
    .filter(isWord)
    .map((word) => `<${word.name} id="${word.attribs.id}">${toText(word)}</${word.name}>`);
  return `<svg${writeAttributes(pick(svg.attribs, ofRoot))}>${words.join("")}${writeChildren(svg, context)}</svg>\n`;
}

const ofRoot = ["xmlns", "width", "height", "viewBox", "role", "aria-labelledby", "aria-describedby"];
const shapes = new Set(["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"]);
/** Container elements, and the elements written for them: pictures have no links. */
const groups: Readonly<Record<string, string>> = { a: "g", g: "g", defs: "defs" };
const words = new Set(["title", "desc"]);
const definitions = new Set(["pattern", "clipPath", "linearGradient", "stop"]);

function isWord(node: Element["children"][number]): node is Element {
  return node.type === "tag" && words.has(node.name);
}

function writeChildren(element: Element, context: Context): string {
  return element.children.map((child) => (child.type === "tag" ? writeElement(child, context) : "")).join("");
}

function writeElement(element: Element, above: Context): string {
  const { name, attribs } = element;
  const style = inherit(above.style, attribs);
  if (words.has(name) || style.display === "none") return "";
  if ((shapes.has(name) || name === "text") && style.fill === undefined && style.stroke === undefined) {
    throw new Error(`no style sheet says how to draw <${name} class="${attribs.class ?? ""}">`);
  }
  if (name === "text") return isSeen(style) ? outlineText(element, style, above.outline) : "";
  const context = {
    ...above,
    style: name === "clipPath" ? { fill: "#000" } : style,
    scale: above.scale * scaleOf(attribs.transform),
  };
  if (shapes.has(name)) return isEmpty(element) || !isSeen(style) ? "" : writeTag(name, attribs, context, "");
  const inner = writeChildren(element, context);
  if (definitions.has(name)) return isNeeded(attribs, above) ? writeTag(name, attribs, context, inner) : "";
  const group = groups[name];
  if (group !== undefined) return inner === "" ? "" : writeTag(group, attribs, context, inner);
  throw new Error(`a picture cannot have <${name}>`);
}

/** The ids that fills and clips of a drawing refer to, whether or not the referring element is visible. */
function listUsed({ attribs, children }: Element): readonly string[] {
  const own = Object.values(attribs).flatMap((value) => /^url\(#(.+)\)$/.exec(value)?.[1] ?? []);
  return [...own, ...children.flatMap((child) => (child.type === "tag" ? listUsed(child) : []))];
}

/**
 * Whether a definition is used: unused ones may be left over from an interaction. Stops have no id and stay with their
 * gradient.
 */
function isNeeded({ id }: Style, { used }: Context): boolean {
  return id === undefined || used.has(id);
}

/** Whether a path is empty, as those outside the visible area are. */
function isEmpty({ name, attribs }: Element): boolean {
  return name === "path" && !attribs.d;
}

function writeTag(name: string, attribs: Style, { style, scale }: Context, inner: string): string {
  const attributes = writeAttributes({ ...toGeometry(name, attribs), ...toLook(attribs, style, scale) });
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

function scaleOf(transform = ""): number {
  return Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1);
}

function toText({ children }: Element): string {
  return escapeMarkup(children.map((child) => (child.type === "text" ? child.data : "")).join(""));
}
