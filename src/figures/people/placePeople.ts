import { toTextWidth, wrapText } from "../../ui/textWidth";

/** A number of dots to draw, with its label. */
export interface DotCount {
  readonly id: string;
  /** In dots; the part of a dot that is left over makes a smaller one. */
  readonly dots: number;
  /** «240 тысяч» */
  readonly value: string;
  /** «2023, один из 85» */
  readonly note: string;
}

/** Dots that are drawn alike: in every count, or only in the larger of two. */
interface DotGroup {
  readonly kind: "shared" | "surplus";
  /** Ten dots at the most, as points of a line that is drawn with round ends. */
  readonly path: string;
  /** The diameter of its dots, in CSS pixels. */
  readonly size: number;
}

/** The extent of a count, and its label. */
interface CountMark {
  readonly id: string;
  readonly bracket: string;
  readonly label: {
    readonly x: number;
    /** The baseline of the value; that of the note is the same, or `noteBelow` lower. */
    readonly y: number;
    readonly anchor: "start" | "end";
  };
  readonly value: string;
  /** A line, or several where the drawing is narrow. */
  readonly note: readonly string[];
}

/** The figure in CSS pixels. */
export interface PlacedPeople {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly DotGroup[];
  readonly marks: readonly CountMark[];
  /** Whether each label is on one line, its note after its value. */
  readonly isOneLine: boolean;
}

/** The letters of a label, in CSS pixels. */
export const letters = { value: 20, note: 14, noteBelow: 19 } as const;

/**
 * Places dots by tens, one beside the other where they are many and there is room, else one below the other, and the
 * extent of each count along them.
 *
 * @param counts one or two, in any order
 * @param width of the drawing, in CSS pixels
 * @param hasRoom whether tens may stand beside each other; by itself a wide drawing has
 */
export function placePeople(
  counts: readonly DotCount[],
  width: number,
  hasRoom = width >= wide,
): PlacedPeople {
  const most = Math.max(0, ...counts.map(({ dots }) => dots));
  const tens = Math.ceil(most / 10);
  return hasRoom && tens > 10 ? placeAcross(counts, tens, width) : placeDown(counts, tens, width);
}

/** From here on, in CSS pixels, there is room for tens side by side. */
const wide = 600;

/** The longest between two dots, in CSS pixels. */
const longestPitch = { narrow: 30, wide: 40 } as const;
const share = 0.72;
const gap = 14;
const lineAcross = 34;

/** Each ten is a column, the counts are measured below them. */
function placeAcross(counts: readonly DotCount[], tens: number, width: number): PlacedPeople {
  const pitch = Math.min(longestPitch.wide, width / tens);
  const bottom = 10 * pitch;
  const marks = bySize(counts).map(({ dots, ...count }, line): CountMark => {
    const y = bottom + gap + line * lineAcross;
    const end = Math.ceil(dots / 10) * pitch;
    const text =
      toTextWidth(count.value, letters.value, 700) + toTextWidth(beforeNote + count.note, letters.note);
    const isLong = text > end;
    return {
      ...count,
      note: [count.note],
      bracket: `M0.5 ${round(y - 5)}v5H${round(end)}v-5`,
      label: { x: isLong ? 0 : round(end), y: round(y + 21), anchor: isLong ? "start" : "end" },
    };
  });
  return {
    width,
    height: Math.ceil(bottom + gap + counts.length * lineAcross),
    groups: toGroups(counts, (ten, dot) => [(ten + 0.5) * pitch, (dot + 0.5) * pitch], pitch * share),
    marks,
    isOneLine: true,
  };
}

/** Between the value and the note of a label on one line. */
export const beforeNote = "\u00a0\u00a0";

/** Each ten is a row, the counts are measured beside them. */
function placeDown(counts: readonly DotCount[], tens: number, width: number): PlacedPeople {
  const aside = gap + 10 * counts.length;
  const room = width - aside - 10 * leastPitch(width);
  const labelled = counts.map(({ note, ...count }) => ({
    ...count,
    note: wrapText(note, letters.note, room),
  }));
  const labelWidth = Math.max(0, ...labelled.map(toLabelWidth));
  const longest = width >= wide ? longestPitch.wide : longestPitch.narrow;
  const pitch = Math.min(longest, (width - aside - labelWidth) / 10);
  const side = Math.min(10, Math.ceil(Math.max(0, ...counts.map(({ dots }) => dots)))) * pitch;
  let free = 0;
  const marks = bySize(labelled).map(({ dots, ...count }, position): CountMark => {
    const end = Math.ceil(dots / 10) * pitch;
    const below = count.note.length * letters.noteBelow;
    const x = round(side + gap + 10 * position);
    const y = Math.max(end - below - 2, free + letters.value);
    free = y + below + labelSpace;
    return {
      ...count,
      bracket: `M${round(x - 5)} 0.5h5V${round(end)}h-5`,
      label: { x: round(side + aside), y: round(y), anchor: "start" },
    };
  });
  return {
    width,
    height: Math.ceil(Math.max(tens * pitch, free)),
    groups: toGroups(counts, (ten, dot) => [(dot + 0.5) * pitch, (ten + 0.5) * pitch], pitch * share),
    marks,
    isOneLine: false,
  };
}

/** Between the labels of two counts, in CSS pixels. */
const labelSpace = 8;

/** Between two dots, in CSS pixels: a note that leaves less is broken into lines. */
function leastPitch(width: number): number {
  return width < 300 ? 4 : 12;
}

/** Before the font is there, another one sets the labels, which is a little wider. */
const fallbackShare = 1.03;

function toLabelWidth({ value, note }: Pick<CountMark, "value" | "note">): number {
  const widths = [
    toTextWidth(value, letters.value, 700),
    ...note.map((line) => toTextWidth(line, letters.note)),
  ];
  return Math.max(...widths) * fallbackShare;
}

function bySize<Count extends Pick<DotCount, "dots">>(counts: readonly Count[]): readonly Count[] {
  return [...counts].sort((one, other) => one.dots - other.dots);
}

type At = (ten: number, dot: number) => readonly [x: number, y: number];

/** The dots of the larger count that the smaller lacks, then those of the smaller, which may cover a part of one. */
function toGroups(counts: readonly DotCount[], at: At, size: number): readonly DotGroup[] {
  const [most = 0, least = 0] = bySize(counts)
    .map(({ dots }) => dots)
    .reverse();
  return [
    ...toPaths({ kind: "surplus", from: Math.floor(least), to: most }, at, size),
    ...toPaths({ kind: "shared", from: 0, to: least }, at, size),
  ];
}

interface Extent {
  readonly kind: DotGroup["kind"];
  readonly from: number;
  readonly to: number;
}

/** A path for the whole dots of each ten; the rest of a dot is as large by area as it is of a whole one. */
function toPaths({ kind, from, to }: Extent, at: At, size: number): readonly DotGroup[] {
  const whole = Math.floor(to);
  const groups: DotGroup[] = [];
  for (let first = from; first < whole; first = (Math.floor(first / 10) + 1) * 10) {
    const last = Math.min(whole, (Math.floor(first / 10) + 1) * 10);
    groups.push({ kind, path: toPath(first, last, at), size: round(size) });
  }
  const rest = to - whole;
  if (rest > 0)
    groups.push({ kind, path: toPath(whole, whole + 1, at), size: round(size * Math.sqrt(rest)) });
  return groups;
}

function toPath(first: number, last: number, at: At): string {
  const place = (dot: number) => at(Math.floor(dot / 10), dot % 10).map(round);
  const [x = 0, y = 0] = place(first);
  const [nextX = x, nextY = y] = place(first + 1);
  const step = last - first > 1 ? `m${round(nextX - x)} ${round(nextY - y)}h0` : "";
  return `M${x} ${y}h0${step.repeat(last - first - 1)}`;
}

/** Repeated steps stay as they are written only in whole tenths. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
