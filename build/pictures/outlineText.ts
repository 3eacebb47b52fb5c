import type { Element } from "domhandler";
import { inherit, type Style, toPaint, toPixels } from "./style.ts";
import type { Outline, Setting } from "./typeface.ts";
import { writePath } from "./writePath.ts";

/**
 * Draws a text as paths: first the halos of all its letters, then the letters, since not every program supports
 * `paint-order`.
 *
 * @param style the resolved style of the text element
 */
export function outlineText(text: Element, style: Style, outline: Outline): string {
  const pieces = toChunks(text, style).flatMap((chunk) => outlineChunk(chunk, outline));
  const halos = pieces.flatMap(({ d, style: own }) => {
    const stroke = toPaint(own.stroke ?? "none", own);
    if (stroke === "none") return [];
    const join = own["stroke-linejoin"] ?? "miter";
    const width = toPixels(own["stroke-width"] ?? "1");
    return [
      `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="${join}"/>`,
    ];
  });
  const letters = pieces.map(
    ({ d, style: own }) => `<path d="${d}" fill="${toPaint(own.fill ?? "#000", own)}" stroke="none"/>`,
  );
  return [...halos, ...letters].join("");
}

/** A run of text from one given position; each piece continues where the previous one ended. */
interface Chunk {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly pieces: { text: string; readonly style: Style }[];
}

/** Attributes that no text of a figure uses so far and that pictures do not support: they would differ from the page. */
const unknown = [
  "dx",
  "dy",
  "rotate",
  "transform",
  "textLength",
  "dominant-baseline",
  "opacity",
  "fill-opacity",
];

/** Splits a text into chunks: each `x` or `y` starts a new one. */
function toChunks(text: Element, style: Style): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const visit = (element: Element, own: Style) => {
    const { x, y } = element.attribs;
    const odd = unknown.find((name) => name in element.attribs);
    if (odd !== undefined) throw new Error(`a text of a picture cannot have ${odd}`);
    if (x !== undefined || y !== undefined || chunks.length === 0) {
      const anchor = own["text-anchor"] ?? "start";
      chunks.push({ x: Number(x ?? 0), y: Number(y ?? 0), anchor, pieces: [] });
    }
    for (const child of element.children) {
      if (child.type === "text")
        chunks.at(-1)?.pieces.push({ text: child.data.replace(/[ \n]+/g, " "), style: own });
      else if (child.type === "tag") visit(child, inherit(own, child.attribs));
    }
  };
  visit(text, style);
  return chunks.map(trim).filter(({ pieces }) => pieces.length > 0);
}

/** Removes leading and trailing spaces, which have no width. */
function trim(chunk: Chunk): Chunk {
  const pieces = chunk.pieces.filter(({ text }) => text !== "");
  const [first, last] = [pieces.at(0), pieces.at(-1)];
  if (first !== undefined) first.text = first.text.replace(/^ /, "");
  if (last !== undefined) last.text = last.text.replace(/ $/, "");
  return { ...chunk, pieces: pieces.filter(({ text }) => text !== "") };
}

function outlineChunk(
  { x, y, anchor, pieces }: Chunk,
  outline: Outline,
): readonly { readonly d: string; readonly style: Style }[] {
  const drawn = pieces.map(({ text, style }) => ({ style, ...outline(text, toSetting(style)) }));
  const whole = drawn.reduce((sum, { advance }) => sum + advance, 0);
  let pen = x - whole * (anchor === "middle" ? 0.5 : anchor === "end" ? 1 : 0);
  return drawn.map(({ style, commands, advance }) => {
    const d = writePath(commands, pen, y);
    pen += advance;
    return { d, style };
  });
}

function toSetting(style: Style): Setting {
  const size = toPixels(style["font-size"] ?? "16");
  return {
    size,
    weight: Number(style["font-weight"] ?? 400),
    spacing: toPixels(style["letter-spacing"] ?? "0", size),
    isTabular: style["font-variant-numeric"]?.includes("tabular-nums") === true,
  };
}
