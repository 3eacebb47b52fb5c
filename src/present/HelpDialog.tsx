import type { ReactNode, Ref } from "react";
import type { Messages } from "../text/messages";

interface HelpDialogProps {
  readonly ref: Ref<HTMLDialogElement>;
  readonly words: Messages["present"]["keys"];
  /** What else it offers, below the keys. */
  readonly children?: ReactNode;
}

/** Which key does what. */
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
