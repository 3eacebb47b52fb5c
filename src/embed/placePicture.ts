import { drawingWidths } from "../figures/growth/drawingWidth";
import type { FigureName } from "../model/view";
import { toTextWidth, wrapText } from "../ui/textWidth";
import type { PictureWords } from "./pictureWords";

/** The text parts of a picture. `letters` and `picture.css` style them. */
export type TextRole = "by" | "title" | "lead" | "doubt" | "note" | "source";

/** A line of text in CSS pixels: its left end and its baseline. */
interface PictureLine {
  readonly role: TextRole;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A separately drawn part of the picture, with its position and scale. */
interface PlacedPart {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** As drawn, before scaling. */
  readonly width: number;
  readonly height: number;
}

/** A picture in CSS pixels. */
export interface PlacedPicture {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PictureLine[];
  readonly figure: PlacedPart;
  /** Undefined if the figure has no legend. */
  readonly legend: { readonly x: number; readonly y: number } | undefined;
  /** Between the figure and the notes and source. */
  readonly rule: { readonly x0: number; readonly x1: number; readonly y: number };
}

interface PictureInput {
  readonly figure: FigureName;
  readonly words: PictureWords;
  /** The size of the figure as drawn. */
  readonly drawn: { readonly width: number; readonly height: number };
  /** The height of the legend at the width `frames[figure].aside`; 0 without a legend. */
  readonly legendHeight: number;
}

/** The widths within a picture, in CSS pixels. */
interface Frame {
  readonly width: number;
  /** The width at which the figure is drawn, and its width in the picture. */
  readonly drawn: number;
  readonly figure: number;
  /** The width of the text and the legend beside the figure. 0: the text is above it. */
  readonly aside: number;
}

export const frames: Readonly<Record<FigureName, Frame>> = {
  growth: { width: 920, drawn: drawingWidths.desktop, figure: 608, aside: 228 },
  people: { width: 960, drawn: 660, figure: 660, aside: 224 },
  map: { width: 944, drawn: 700, figure: 616, aside: 244 },
  timeline: { width: 1320, drawn: 1264, figure: 1264, aside: 0 },
};

/** The type of each text part: size and line height in CSS pixels, and weight. */
export const letters: Readonly<
  Record<TextRole, { readonly size: number; readonly line: number; readonly weight: number }>
> = {
  by: { size: 14, line: 22, weight: 600 },
  title: { size: 28, line: 34, weight: 700 },
  lead: { size: 14, line: 20, weight: 400 },
  doubt: { size: 14, line: 20, weight: 400 },
  note: { size: 11.5, line: 16, weight: 400 },
  source: { size: 11.5, line: 16, weight: 400 },
};

/**
 * Places the finding at the top, the text and the legend beside the figure or above it, and notes and source below it. The
 * picture is wider than high, like link previews.
 */
export function placePicture({ figure, words, drawn, legendHeight }: PictureInput): PlacedPicture {
  const { width, figure: figureWidth, aside } = frames[figure];
  const inner = width - 2 * margin;
  const asideWidth = aside === 0 ? inner : aside;
  const by = stack("by", words.by === undefined ? [] : [words.by], { y: margin - 6, width: inner });
  const title = stack("title", [words.finding], {
    y: words.by === undefined ? margin - 4 : by.bottom,
    width: inner,
  });
  const top = title.bottom + (aside === 0 ? 4 : 14);
  const [lead = "", ...doubts] = words.subtitle;
  const said = stack("lead", [lead], { y: top, width: asideWidth });
  const doubted = stack("doubt", doubts, { y: said.bottom + 8, width: asideWidth });
  const saidBottom = doubts.length > 0 ? doubted.bottom : said.bottom;
  const legendY = saidBottom + 20;
  const scale = figureWidth / drawn.width;
  const figureY = aside === 0 ? saidBottom + 16 : top;
  const bottom = Math.max(
    figureY + drawn.height * scale,
    legendHeight > 0 ? legendY + legendHeight : saidBottom,
  );
  const under = stackUnder(bottom + 14, words, inner);
  const missing = Math.max(0, width / widest - under.bottom);
  const { rule, notes, source } = missing > 0 ? stackUnder(bottom + 14 + missing, words, inner) : under;
  return {
    width,
    height: Math.ceil(source.bottom + below),
    lines: [by, title, said, doubted, notes, source].flatMap(({ lines }) => lines),
    figure: { x: width - margin - figureWidth, y: figureY, scale, ...drawn },
    legend: legendHeight > 0 ? { x: margin, y: legendY } : undefined,
    rule: { x0: margin, x1: width - margin, y: rule },
  };
}

/** Places notes and source below a rule. */
function stackUnder(rule: number, words: PictureWords, width: number) {
  const notes = stack("note", words.notes, { y: rule + 8, width });
  const source = stack("source", [words.source], { y: notes.bottom + 2, width });
  return { rule, notes, source, bottom: source.bottom + below };
}

/** The bottom margin of a picture, in CSS pixels. */
const below = 16;

/** Maximum ratio of width to height. Link previews crop wider pictures (Open Graph, 1200 × 630). */
const widest = 1.9;

/** The margin of a picture, in CSS pixels. */
const margin = 28;

/** Stacks the paragraphs of one text part and wraps them into lines. */
function stack(
  role: TextRole,
  paragraphs: readonly string[],
  { y, width }: { readonly y: number; readonly width: number },
): { readonly lines: readonly PictureLine[]; readonly bottom: number } {
  const { size, line, weight } = letters[role];
  const wrap = role === "title" ? wrapEvenly : wrapWhole;
  const texts = paragraphs.flatMap((paragraph) => wrap(paragraph, { size, width, weight }));
  const baseline = y + (line + size * capHeight) / 2;
  return {
    lines: texts.map((text, index) => ({ role, text, x: margin, y: baseline + index * line })),
    bottom: y + texts.length * line,
  };
}

/** The cap height of the typeface, as a fraction of its size. */
const capHeight = 0.7;

interface Column {
  readonly size: number;
  readonly width: number;
  readonly weight: number;
}

/** Wraps into the fewest lines, of lengths as even as possible. */
function wrapEvenly(text: string, { size, width, weight }: Column): readonly string[] {
  const lines = wrapText(text, size, width, weight);
  const least = toTextWidth(text, size, weight) / lines.length;
  for (let narrower = least; narrower < width; narrower += size / 2) {
    const even = wrapText(text, size, narrower, weight);
    if (even.length === lines.length) return even;
  }
  return lines;
}

/** Wraps into the fewest lines, as full as possible without a single word on the last line. */
function wrapWhole(text: string, { size, width, weight }: Column): readonly string[] {
  const lines = wrapText(text, size, width, weight);
  for (let narrower = width; narrower > width / 2 && lines.length > 1; narrower -= size / 2) {
    const whole = wrapText(text, size, narrower, weight);
    if (whole.length === lines.length && whole.at(-1)?.includes(" ")) return whole;
  }
  return lines;
}
