/** Suggests the word closest to `found`: at most a third of the word's letters, or one, may differ. */
export function nearestWord(found: string, words: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const slips = countSlips(found.toLowerCase(), word.toLowerCase());
    if (slips < least && slips <= Math.max(1, Math.floor(word.length / 3))) {
      nearest = word;
      least = slips;
    }
  }
  return nearest;
}

/** The number of letters added, left out, replaced or swapped with their neighbour (optimal string alignment; Damerau, 1964). */
function countSlips(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + same,
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
