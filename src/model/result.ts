/** What reading something from outside comes to: a value, or the problems that were found instead of it. */
export type Result<Value, Problem> =
  | { readonly kind: "ok"; readonly value: Value }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };
