import { useState } from "react";
import type { Language } from "../../model/language";
import type { View } from "../../model/view";
import { formatList } from "../../text/formatList";
import type { Messages } from "../../text/messages";
import { SegmentedControl } from "../../ui/SegmentedControl";
import { CopyBox } from "../CopyBox";
import { toHostPolicy } from "./toHostPolicy";
import { listLost, type SnippetKind, type SnippetParts, snippetKinds, toSnippet } from "./toSnippet";

interface SnippetPanelProps {
  readonly view: View;
  readonly words: Messages["gallery"];
  /** The language of the page. */
  readonly language: Language;
  /** Undefined while loading. */
  readonly parts: SnippetParts | undefined;
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
}

/** The ways to embed, and the code of the selected one with the policy that its page needs. */
export function SnippetPanel({ parts, hasFailed, onRetry, ...props }: SnippetPanelProps) {
  const { words } = props;
  const [kind, setKind] = useState<SnippetKind>("frame");
  return (
    <section className="snippet-panel" aria-label={words.code}>
      <SegmentedControl
        label={words.kind}
        choices={snippetKinds.map((value) => ({ value, label: words.kinds[value] }))}
        chosen={kind}
        onChoose={setKind}
      />
      <p className="snippet-about">{words.about[kind]}</p>
      {hasFailed && (
        <div className="snippet-failed" role="alert">
          <p>{words.failed}</p>
          <button type="button" className="button" onClick={onRetry}>
            {words.again}
          </button>
        </div>
      )}
      {!hasFailed && parts === undefined && <p className="muted">{words.loading}</p>}
      {parts !== undefined && <Snippet kind={kind} parts={parts} {...props} />}
    </section>
  );
}

interface SnippetProps extends Omit<SnippetPanelProps, "parts" | "hasFailed" | "onRetry"> {
  readonly kind: SnippetKind;
  readonly parts: SnippetParts;
}

function Snippet({ kind, view, words, language, parts }: SnippetProps) {
  const snippet = toSnippet(kind, view, parts);
  if (snippet === undefined) return <p role="alert">{words.unmeasured}</p>;
  const policy = toHostPolicy(snippet);
  const lost = listLost(kind, view).map((name) => words.parts[name]);
  const sayLost = kind === "element" ? words.lostInElement : words.lostInPicture;
  return (
    <>
      {lost.length > 0 && <p className="snippet-lost">{sayLost(formatList(language, lost))}</p>}
      <CopyBox label={words.code} text={snippet} words={words} />
      {policy !== "" && (
        <div className="snippet-policy">
          <p>{words.policyLead}</p>
          <CopyBox label={words.policy} text={policy} words={words} />
          <p className="muted">{words.policyStyles}</p>
        </div>
      )}
    </>
  );
}
