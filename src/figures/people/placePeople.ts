import { toTextWidth, wrapText } from "../../ui/textWidth";

/** A number of dots to draw, with its label. */
export interface DotCount {
  readonly id: string;
  /** The number of dots; a fraction is drawn as a smaller dot. */
  readonly dots: number;
  /** «240 тысяч» */
  readonly value: string;
  /** «2023, один из 85» */
  readonly note: string;
}

/** Dots of one style: `shared` by both counts, or only in the larger one, `surplus`. A single count is all surplus. */
interface DotGroup {
  readonly kind: "shared" | "surplus";
  /** At most ten dots, as zero-length segments with round line caps. */
  readonly path: string;
  /** The diameter of its dots, in CSS pixels. */
  readonly size: number;
}

/** The bracket along the dots of a count, and its label. */
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
  /** One line, or several in a narrow drawing. */
  readonly note: readonly string[];
}

/** The placed figure, in CSS pixels. */
export interface PlacedPeople {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly DotGroup[];
  readonly marks: readonly CountMark[];
  /** Whether each label is on one line, with the note after the value. */
  readonly isOneLine: boolean;
}

/** Font sizes of a label and the line distance of its note, in CSS pixels. */
export const letters = { value: 20, note: 14, noteBelow: 19 } as const;

/**
 * Places dots in tens, as columns side by side when there are more than ten tens and enough space, else as rows, with a
 * bracket for each count along them.
 *
 * @param counts one or two, in any order
 * @param width of the drawing, in CSS pixels
 * @param hasRoom whether tens may be side by side; by default in a wide drawing only
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

/** The least width for tens side by side, in CSS pixels. */
const wide = 600;

/** The largest distance between the centres of two dots, in CSS pixels. */
const longestPitch = { narrow: 30, wide: 40 } as const;
const share = 0.72;
const gap = 14;
const lineAcross = 34;

/** Each ten is a column; the brackets are below the dots. */
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

/** The space between the value and the note of a label on one line. */
export const beforeNote = "\u00a0\u00a0";

/** Each ten is a row; the brackets are beside the dots. */
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

/** The gap between the labels of two counts, in CSS pixels. */
const labelSpace = 8;

/** The least pitch of the dots, in CSS pixels: a note that leaves less is broken into lines. */
function leastPitch(width: number): number {
  return width < 300 ? 4 : 12;
}

/** The fallback font, used until the web font loads, is a little wider. */
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

/** The dots that only the larger count has, then the shared dots, the last of which may cover a part of one below it. */
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

/** A path for the whole dots of each ten; a fraction of a dot has that fraction of a dot's area. */
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

/** Rounds to tenths: a step that is repeated in a path must be exact as written. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
