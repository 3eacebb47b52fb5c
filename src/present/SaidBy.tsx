import type { Statement } from "../model/statement";
import { SourceNames } from "../sections/SourceLinks";
import { formatStatedPeriod } from "../text/formatPeriod";
import { formatSpeakers } from "../text/formatSpeakers";
import type { SlideProps } from "./slideProps";

interface SaidByProps extends Pick<SlideProps, "catalog" | "messages" | "format"> {
  readonly statement: Statement;
}

/** Who said a statement, of what time, and where it is written. */
export function SaidBy({ statement, ...wording }: SaidByProps) {
  const { catalog, messages, format } = wording;
  const said = messages.common.saidBy(
    formatSpeakers(statement, wording),
    formatStatedPeriod(statement, wording),
  );
  return (
    <p className="said-by">
      <span>{`${said} · `}</span>
      <SourceNames ids={statement.sources} catalog={catalog} language={format.language} />
    </p>
  );
}
