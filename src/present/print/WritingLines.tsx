/** Lines to write on beside a slide: as many as the height of its row has room for; the rest is cut off. */
export function WritingLines() {
  return (
    <div className="writing-lines" aria-hidden="true">
      {lines.map((line) => (
        <i key={line} />
      ))}
    </div>
  );
}

const lines = Array.from({ length: 14 }, (_, line) => line);
