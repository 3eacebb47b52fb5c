import { toTextWidth } from "../ui/textWidth";

/** A stated value for large type: the number, and the words around it in smaller type. */
export interface SplitValue {
  /** «более»; empty without a qualifier. */
  readonly before: string;
  /** «102», "102,000" */
  readonly number: string;
  /** «тысячи»; empty when the number is written in full. */
  readonly after: string;
  /** Total width in ems of the number, rounded up to halves. */
  readonly ems: number;
}

/** Font size of the words, relative to the number. */
const besideShare = 0.4;

/** Splits a formatted value: «более 102 тысяч», "about 200". */
export function splitValue(written: string): SplitValue {
  const [, before = "", number = written, after = ""] =
    /^(\D*)(\d(?:[\d\s.,]*\d)?)(.*)$/su.exec(written) ?? [];
  const words = [before, after].map((part) => part.trim());
  const beside = words.filter((part) => part !== "").map((part) => ` ${part}`);
  const ems = toTextWidth(number, 1, 700) + toTextWidth(beside.join(""), besideShare, 700);
  return { before: before.trim(), number, after: after.trim(), ems: Math.ceil(ems * 2) / 2 };
}
