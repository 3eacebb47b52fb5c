/** A number that the dataset does not hold: computed from values in it, shown together with how. */
export interface Derived {
  readonly value: number;
  /** The calculation with the values put in, in the signs of arithmetic: `240000 / 130000 − 1`. */
  readonly formula: readonly (number | "+" | "−" | "×" | "/" | "(" | ")")[];
}

/** How many of a thousand residents are volunteers. Undefined where there is no one to divide by. */
export function toPerThousand(people: number, residents: number): Derived | undefined {
  if (residents <= 0) return undefined;
  return { value: (people / residents) * 1000, formula: [people, "/", residents, "×", 1000] };
}

/** Of how many residents one is a volunteer. Undefined where there are none. */
export function toOneIn(people: number, residents: number): Derived | undefined {
  if (people <= 0 || residents <= 0) return undefined;
  return { value: residents / people, formula: [residents, "/", people] };
}

/** The change as a share of the value before: 0.846 is +84.6 %. Undefined where that was 0. */
export function toGrowth(before: number, after: number): Derived | undefined {
  if (before <= 0) return undefined;
  return { value: after / before - 1, formula: [after, "/", before, "−", 1] };
}

/** How many times the value before: 1.85 is ×1.85. Undefined where that was 0. */
export function toRatio(before: number, after: number): Derived | undefined {
  if (before <= 0) return undefined;
  return { value: after / before, formula: [after, "/", before] };
}

/** The change in the unit of the values. */
export function toDifference(before: number, after: number): Derived {
  return { value: after - before, formula: [after, "−", before] };
}
