/**
 * The year that a slider comes to rest at when it is moved to a year: that one, or where it is a gap, the next one with
 * values on the way; the last on the way where there is none.
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
