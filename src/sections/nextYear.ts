/**
 * The year that a slider snaps to when it is moved to `asked`: that year or, if it is a gap, the next year with values in
 * the direction of movement; if there is none, the last year with values in that direction.
 *
 * @param years with values, ascending
 */
export function nextYear(years: readonly number[], shown: number, asked: number): number {
  const onTheWay =
    asked > shown
      ? (years.find((year) => year >= asked) ?? years.at(-1))
      : (years.findLast((year) => year <= asked) ?? years[0]);
  return onTheWay ?? shown;
}
