/** The result of parsing external input: a value, or the problems that prevented it. */
export type Result<Value, Problem> =
  | { readonly kind: "ok"; readonly value: Value }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] };
