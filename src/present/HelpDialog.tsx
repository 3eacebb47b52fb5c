import type { ReactNode, Ref } from "react";
import type { Messages } from "../text/messages";

interface HelpDialogProps {
  readonly ref: Ref<HTMLDialogElement>;
  readonly words: Messages["present"]["keys"];
  /** Content below the list of keys. */
  readonly children?: ReactNode;
}

/** The list of keyboard shortcuts. */
export function HelpDialog({ ref, words, children }: HelpDialogProps) {
  return (
    <dialog ref={ref} className="deck-help" aria-labelledby="deck-help-title">
      <form method="dialog">
        <h2 id="deck-help-title">{words.title}</h2>
        <dl>
          {words.rows.map(([keys, does]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        {children}
        <button type="submit" className="button">
          {words.close}
        </button>
      </form>
    </dialog>
  );
}
