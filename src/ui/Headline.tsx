import { type By, lowerFirst } from "../text/headline";

interface HeadlineProps {
  /** Who says so; undefined where the finding needs nobody's word. */
  readonly by: By | undefined;
  readonly finding: string;
}

/** A finding below who says so: one sentence to those who hear it, two lines of different weight to those who see it. */
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
