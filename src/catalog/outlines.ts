import type { Outlines, Precision } from "../model/geometry";

/** Where a map has its outlines from: those that its page was drawn with are there, the others are loaded. */
export interface OutlineSource {
  /** Undefined where no map has been drawn yet. */
  readonly drawn: Outlines | undefined;
  readonly load: (precision: Precision) => Promise<Outlines>;
}

/** Each precision is a file of its own, which a browser loads once. */
export async function loadOutlines(precision: Precision): Promise<Outlines> {
  if (precision === "detail") return (await import("virtual:geometry/detail")).detail;
  return (await import("virtual:geometry/overview")).overview;
}
