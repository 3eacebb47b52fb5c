import type { CountStatement } from "../model/statement";
import { formatStatedValue } from "../text/formatStatement";
import type { SlideProps } from "./slideProps";
import { splitValue } from "./splitValue";

interface BigValueProps extends Pick<SlideProps, "messages" | "format"> {
  readonly statement: CountStatement;
}

/** A stated value as large as its column allows: the style sheet has a font size for each width in ems. */
export function BigValue({ statement, ...wording }: BigValueProps) {
  const { before, number, after, ems } = splitValue(formatStatedValue(statement, wording));
  return (
    <p className="big-value" data-ems={ems}>
      {before !== "" && <small>{`${before} `}</small>}
      <span>{number}</span>
      {after !== "" && <small>{` ${after}`}</small>}
    </p>
  );
}
