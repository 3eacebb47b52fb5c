import { type By, lowerFirst } from "../text/headline";

interface HeadlineProps {
  /** The origin of the finding; undefined where it needs none. */
  readonly by: By | undefined;
  readonly finding: string;
}

/** A finding below its origin: one sentence for screen readers, two lines of different weight on screen. */
export function Headline({ by, finding }: HeadlineProps) {
  if (by === undefined) return <span>{finding}</span>;
  return (
    <>
      <span className="headline-by">
        <span>{by.words}</span>
        <span className="headline-comma">{by.kind === "said" ? ", " : ": "}</span>
      </span>
      <span className="headline-finding">{lowerFirst(finding)}</span>
    </>
  );
}
