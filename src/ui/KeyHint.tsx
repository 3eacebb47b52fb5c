interface KeyHintProps {
  /** Target of `aria-describedby` on the drawing. */
  readonly id?: string;
  readonly words: string;
}

/**
 * Explains the keyboard controls of a drawing. Render it as a child of the drawing's container. It is visible while a mark
 * inside has keyboard focus; it overlays the content below and shifts no layout.
 */
export function KeyHint({ id, words }: KeyHintProps) {
  return (
    <p id={id} className="key-hint visually-hidden">
      <span className="key-hint-words">{words}</span>
    </p>
  );
}
