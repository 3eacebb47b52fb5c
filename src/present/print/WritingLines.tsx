interface WritingLinesProps {
  /** Default: as many as the height of any room holds; the rest is cut off. */
  readonly count?: number;
}

/** Lines to write on. */
export function WritingLines({ count = 14 }: WritingLinesProps) {
  return (
    <div className="writing-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => line).map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}
