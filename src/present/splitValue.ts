import { toTextWidth } from "../ui/textWidth";

/** A stated value for large type: the number, and the words around it, which are set smaller. */
export interface SplitValue {
  /** «более»; empty where the value has no qualifier. */
  readonly before: string;
  /** «102», "102,000" */
  readonly number: string;
  /** «тысячи»; empty where the number is written in full. */
  readonly after: string;
  /** How wide all of it is, in ems of the number, rounded up to halves. */
  readonly ems: number;
}

/** The letters around a number, as a share of those of the number. */
const besideShare = 0.4;

/** Splits a value as it is written in words: «более 102 тысяч», "about 200". */
export function splitValue(written: string): SplitValue {
  const [, before = "", number = written, after = ""] =
    /^(\D*)(\d(?:[\d\s.,]*\d)?)(.*)$/su.exec(written) ?? [];
  const words = [before, after].map((part) => part.trim());
  const beside = words.filter((part) => part !== "").map((part) => ` ${part}`);
  const ems = toTextWidth(number, 1, 700) + toTextWidth(beside.join(""), besideShare, 700);
  return { before: before.trim(), number, after: after.trim(), ems: Math.ceil(ems * 2) / 2 };
}
