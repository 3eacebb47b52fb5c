import { toTextWidth } from "../../ui/textWidth";
import type { CountryMark, MarkLabel } from "./countryMark";
import { isNarrow } from "./frames";

/** A part of a line in one font weight. */
interface LabelRun {
  readonly text: string;
  readonly strong: boolean;
}

/** A line of a label, centred; sizes and offsets in CSS pixels. */
interface LabelLine {
  readonly runs: readonly LabelRun[];
  readonly size: number;
  /** Of its baseline, from the top of the label. */
  readonly baseline: number;
}

/** A label with its lines and size, not yet placed. */
export interface LabelForm {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
}

/** The label over a country, for one that has room: the value in large type, the name below. */
export function measureOver({ label, fill }: CountryMark, mapWidth: number): LabelForm | undefined {
  if (label === undefined) return undefined;
  const { value, lines, rank } = label;
  const words = fill.kind === "missing";
  return stack([
    ...(value === undefined ? [] : [toLine(value, words ? 13 : valueSize(label, mapWidth), !words)]),
    ...shorten(lines, rank, mapWidth).map((line) => toLine(line, nameSize, rank === "finding")),
  ]);
}

/** Forms of a label beside its country: the value over the name, or both on one line. The larger forms come first. */
export const besideForms = ["stacked", "row", "small-row"] as const;
export type BesideForm = (typeof besideForms)[number];

/** The label beside a country that has no room for it. In a one-line form only the pattern shows that a value is missing. */
export function measureBeside({ label, fill }: CountryMark, form: BesideForm): LabelForm | undefined {
  if (label === undefined) return undefined;
  const { value, lines, rank } = label;
  const isFinding = rank === "finding";
  const words = fill.kind === "missing";
  const name = lines.at(-1) ?? "";
  const nameSize = form === "small-row" ? 11 : isFinding ? 13 : 12;
  if (value === undefined) return stack([toLine(name, nameSize, isFinding)]);
  if (rank === "statement") {
    const size = form === "stacked" ? 24 : 18;
    const rest = form === "stacked" ? lines : lines.slice(1);
    return stack([toLine(value, size, true), ...rest.map((line) => toLine(line, 13, false))]);
  }
  if (form === "stacked") {
    return stack([
      toLine(value, words ? 12 : isFinding ? 20 : 15, !words),
      toLine(name, nameSize, isFinding),
    ]);
  }
  if (words) return stack([toLine(name, nameSize, isFinding)]);
  const runs = [
    { text: `${name}\u00a0`, strong: isFinding },
    { text: value, strong: true },
  ];
  return stack([{ runs, size: nameSize }]);
}

const nameSize = 13;
const lineGap = 3;

function valueSize({ rank }: MarkLabel, mapWidth: number): number {
  return rank === "statement" && mapWidth >= 800 ? 24 : rank === "finding" && !isNarrow(mapWidth) ? 22 : 18;
}

/** Drops «добровольцев» from a statement on a small map: the legend has it. Keeps the qualifier: a part is not the whole. */
function shorten(lines: MarkLabel["lines"], rank: MarkLabel["rank"], mapWidth: number): readonly string[] {
  return rank === "statement" && mapWidth < 800 ? lines.slice(1) : lines;
}

function toLine(text: string, size: number, strong: boolean): Omit<LabelLine, "baseline"> {
  return { runs: [{ text, strong }], size };
}

function stack(lines: readonly Omit<LabelLine, "baseline">[]): LabelForm {
  let y = 0;
  const placed = lines.map((line): LabelLine => {
    y += line.size;
    const baseline = y - 2;
    y += lineGap;
    return { ...line, baseline };
  });
  return { lines: placed, width: Math.max(...lines.map(widthOf)), height: y - lineGap };
}

function widthOf({ runs, size }: Omit<LabelLine, "baseline">): number {
  return runs.reduce((sum, { text, strong }) => sum + toTextWidth(text, size, strong ? 700 : 400), 0);
}
