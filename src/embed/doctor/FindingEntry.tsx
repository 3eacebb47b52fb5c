import type { Messages } from "../../text/messages";
import { type Finding, type FindingKind, severities } from "./finding";

interface FindingEntryProps {
  readonly finding: Finding;
  /** The location of the snippet; undefined if there is only one, or if the finding concerns the page. */
  readonly place: string | undefined;
  readonly words: Messages["doctor"];
}

/** One finding: its title, the pasted text that shows it, the reason and the remedy. */
export function FindingEntry({ finding, place, words }: FindingEntryProps) {
  const severity = severities[finding.kind];
  const { title, why, todo } = words.findings[finding.kind];
  const detail = sayDetail(finding, words.findings);
  const line = "line" in finding ? finding.line : undefined;
  return (
    <li className={`finding finding-${severity}`}>
      <p className="finding-severity">
        <span>{words.severities[severity]}</span>
        {place !== undefined && <span className="muted">{` · ${place}`}</span>}
      </p>
      <h3>{title}</h3>
      {finding.found !== "" && (
        <pre className="finding-found">
          <code translate="no">{shorten(finding.found)}</code>
        </pre>
      )}
      <p>{`${why} ${detail}`}</p>
      <p>
        <strong>{words.todo}</strong> <span>{todo}</span>
      </p>
      {line !== undefined && (
        <figure className="finding-line">
          <figcaption className="muted">{words.write}</figcaption>
          <pre>
            <code translate="no">{line}</code>
          </pre>
        </figure>
      )}
    </li>
  );
}

/** The wording of each kind of finding. A kind without wording does not compile. */
type FindingWords = {
  readonly [Kind in FindingKind]: {
    readonly title: string;
    readonly why: string;
    readonly todo: string;
    readonly detail?: (finding: Extract<Finding, { kind: Kind }>) => string;
  };
};

function sayDetail(finding: Finding, words: FindingWords): string {
  const { detail } = words[finding.kind] as { readonly detail?: (finding: Finding) => string };
  return detail?.(finding) ?? "";
}

/** Shortens pasted text to 400 characters. */
function shorten(found: string): string {
  return found.length > 400 ? `${found.slice(0, 400)}…` : found;
}
