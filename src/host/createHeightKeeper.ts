/**
 * Follows the heights that a figure requests, until 20 changes arrive within two seconds. This ends a loop in which the
 * page and the figure keep reacting to each other's size. From then on it keeps the largest of those heights.
 *
 * @returns a function from a requested height and the current time to the height to set, in CSS pixels and milliseconds
 */
export function createHeightKeeper(): (asked: number, now: number) => number {
  const most = 20;
  const within = 2000;
  let recent: readonly (readonly [asked: number, at: number])[] = [];
  let kept = 0;
  return (asked, now) => {
    if (asked === kept || recent.length >= most) return kept;
    recent = [...recent.filter(([, at]) => now - at <= within), [asked, now]];
    kept = recent.length < most ? asked : Math.max(...recent.map(([height]) => height));
    return kept;
  };
}
