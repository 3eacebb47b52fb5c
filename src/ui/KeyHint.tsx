interface KeyHintProps {
  /** For `aria-describedby` of the drawing that it belongs to. */
  readonly id?: string;
  readonly words: string;
}

/**
 * What the keys do in a drawing. It is a child of the element around the drawing, and visible while a mark inside has
 * the focus of the keyboard; it lies over what is below and moves nothing.
 */
export function KeyHint({ id, words }: KeyHintProps) {
  return (
    <p id={id} className="key-hint visually-hidden">
      <span className="key-hint-words">{words}</span>
    </p>
  );
}
