import { useRef, useState } from "react";
import type { Messages } from "../text/messages";

interface CopyBoxProps {
  /** The accessible name of the text. */
  readonly label: string;
  readonly text: string;
  readonly words: Pick<Messages["doctor"] | Messages["gallery"], "copy" | "copied" | "refused">;
}

/** A text to copy with a button, or manually if the browser denies clipboard access. */
export function CopyBox({ label, text, words }: CopyBoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly words: string }>();
  const copy = async () => {
    setSaid(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, words: words.copied });
    } catch {
      box.current?.focus();
      box.current?.select();
      setSaid({ of: text, words: words.refused });
    }
  };
  return (
    <div className="copy-box">
      <textarea
        ref={box}
        aria-label={label}
        value={text}
        readOnly
        rows={Math.min(12, text.split("\n").length + 1)}
        spellCheck={false}
        translate="no"
      />
      <p>
        <button type="button" className="button" onClick={copy} aria-label={`${words.copy}: ${label}`}>
          {words.copy}
        </button>
        <span role="status">{said?.of === text ? said.words : ""}</span>
      </p>
    </div>
  );
}
