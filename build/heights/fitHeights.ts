/** The height of an embed at a frame width; both in CSS pixels. */
export interface Height {
  readonly width: number;
  readonly height: number;
}

/** A linear function of the frame width: `px` plus a percentage of the width. */
interface Line {
  readonly px: number;
  readonly percent: number;
}

/** A line, and the widths between which it applies, both exclusive; infinite if it has no limit. */
export interface Piece extends Line {
  readonly from: number;
  readonly to: number;
}

/** The widths at which the excess height must not exceed `most`, in CSS pixels. */
export const promised: readonly number[] = [280, 320, 480, 640, 960];

/** The excess height in CSS pixels. The minimum exists because a line of text may wrap between two measured widths. */
const spare = { least: 18, most: 46, mostElsewhere: 110 };

/**
 * Covers heights with few lines that stay above them everywhere, by a small margin. Greedy: each line is extended as
 * far as possible, starting from the narrowest width.
 *
 * @param heights ascending by width
 */
export function fitHeights(heights: readonly Height[]): readonly Piece[] {
  const bounds = heights.map(toBounds);
  const pieces: Piece[] = [];
  for (let start = 0; start < bounds.length; ) {
    let end = start + 1;
    let line = drawLine(bounds.slice(start, end));
    for (let next = end + 1; next <= bounds.length; next += 1) {
      const longer = drawLine(bounds.slice(start, next));
      if (longer === undefined) break;
      [line, end] = [longer, next];
    }
    if (line === undefined) throw new Error(`no line covers ${JSON.stringify(heights[start])}`);
    pieces.push({
      ...line,
      from: bounds[start - 1]?.width ?? Number.NEGATIVE_INFINITY,
      to: bounds[end]?.width ?? Number.POSITIVE_INFINITY,
    });
    start = end;
  }
  return withoutEnds(pieces);
}

/** The height that pieces give at a width: the highest of those that apply there. */
export function heightAt(pieces: readonly Piece[], width: number): number {
  const heights = pieces.flatMap((piece) =>
    piece.from < width && width < piece.to ? [onLine(piece, width)] : [],
  );
  return Math.max(...heights);
}

/** The pieces as a CSS length, where `100%` is the width. */
export function toLength(pieces: readonly Piece[]): string {
  const terms = pieces.map((piece) => {
    const ends = [
      ...(Number.isFinite(piece.from) ? [`(100% - ${piece.from}px)*99999`] : []),
      ...(Number.isFinite(piece.to) ? [`(${piece.to}px - 100%)*99999`] : []),
    ];
    const line = formatLine(piece);
    return ends.length === 0 ? line : `min(${[line, ...ends].join(",")})`;
  });
  return `max(${terms.join(",")})`;
}

function formatLine({ px, percent }: Line): string {
  if (percent === 0) return `${px}px`;
  return `${px}px ${percent < 0 ? "-" : "+"} ${Math.abs(percent)}%`;
}

function onLine({ px, percent }: Line, width: number): number {
  return px + (percent * width) / 100;
}

/** The limits of a line at a width. */
interface Bounds {
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

function toBounds({ width, height }: Height): Bounds {
  const most = promised.includes(width) ? spare.most : spare.mostElsewhere;
  return { width, least: Math.ceil(height + spare.least), most: height + most };
}

/** The line within all bounds with the least excess height; undefined if there is none. */
function drawLine(bounds: readonly Bounds[]): Line | undefined {
  const passes = (line: Line) =>
    bounds.every(({ width, least, most }) => onLine(line, width) >= least && onLine(line, width) <= most);
  const toSum = (line: Line) => bounds.reduce((sum, { width }) => sum + onLine(line, width), 0);
  const lines = [{ px: Math.max(...bounds.map(({ least }) => least)), percent: 0 }, ...listLines(bounds)];
  const [first, ...others] = lines.filter(passes);
  if (first === undefined) return undefined;
  return others.reduce((best, line) => (toSum(line) < toSum(best) ? line : best), first);
}

/** The lines through two limits of the bounds, in round numbers: if any line fits, one of these nearly does. */
function listLines(bounds: readonly Bounds[]): readonly Line[] {
  return bounds.flatMap((a, position) =>
    bounds.slice(position + 1).flatMap((b) =>
      [
        [a.least, b.least],
        [a.least, b.most],
        [a.most, b.least],
      ].map(([left = 0, right = 0]) => {
        const percent = Math.round(((right - left) / (b.width - a.width)) * 1000) / 10;
        return {
          percent,
          px: Math.ceil(Math.max(left - (percent * a.width) / 100, right - (percent * b.width) / 100)),
        };
      }),
    ),
  );
}

/** Removes the limits of pieces that are below the others beyond those limits anyway. */
function withoutEnds(pieces: readonly Piece[]): readonly Piece[] {
  const widths = Array.from({ length: 1800 }, (_, step) => 200 + step);
  const heights = widths.map((width) => heightAt(pieces, width));
  const isSame = (others: readonly Piece[]) =>
    widths.every((width, position) => heightAt(others, width) === heights[position]);
  return pieces.reduce((shorter, _, position) => {
    const endless = [{ from: Number.NEGATIVE_INFINITY }, { to: Number.POSITIVE_INFINITY }];
    return endless.reduce((before, end) => {
      const after = before.map((piece, other) => (other === position ? { ...piece, ...end } : piece));
      return isSame(after) ? after : before;
    }, shorter);
  }, pieces);
}
