/** A number that is not in the dataset but computed from its values, and shown together with its calculation. */
export interface Derived {
  readonly value: number;
  /** The calculation with the values put in, in the signs of arithmetic: `240000 / 130000 − 1`. */
  readonly formula: readonly (number | "+" | "−" | "×" | "/" | "(" | ")")[];
}

/** Volunteers per 1,000 residents. Undefined if there are no residents. */
export function toPerThousand(people: number, residents: number): Derived | undefined {
  if (residents <= 0) return undefined;
  return { value: (people / residents) * 1000, formula: [people, "/", residents, "×", 1000] };
}

/** The number of residents per volunteer ("one in N"). Undefined if there are no residents or no volunteers. */
export function toOneIn(people: number, residents: number): Derived | undefined {
  if (people <= 0 || residents <= 0) return undefined;
  return { value: residents / people, formula: [residents, "/", people] };
}

/** The change as a share of the earlier value: 0.846 is +84.6 %. Undefined if the earlier value is 0. */
export function toGrowth(before: number, after: number): Derived | undefined {
  if (before <= 0) return undefined;
  return { value: after / before - 1, formula: [after, "/", before, "−", 1] };
}

/** The later value divided by the earlier one: 1.85 is ×1.85. Undefined if the earlier value is 0. */
export function toRatio(before: number, after: number): Derived | undefined {
  if (before <= 0) return undefined;
  return { value: after / before, formula: [after, "/", before] };
}

/** The change in the unit of the values. */
export function toDifference(before: number, after: number): Derived {
  return { value: after - before, formula: [after, "−", before] };
}
