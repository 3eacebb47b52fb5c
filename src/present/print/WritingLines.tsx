interface WritingLinesProps {
  /** Default: enough to fill any container; the container clips the rest. */
  readonly count?: number;
}

/** Blank lines for handwriting. */
export function WritingLines({ count = 14 }: WritingLinesProps) {
  return (
    <div className="writing-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => line).map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}
