/**
 * Follows the heights that a figure asks for, until they come too fast to be read: a page and a figure that answer each
 * other's changes would never end. From then on it keeps the largest of them.
 *
 * @returns what to set for a height asked for at a time, in CSS pixels and milliseconds
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
