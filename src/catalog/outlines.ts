import type { Outlines, Precision } from "../model/geometry";

/** The source of a map's outlines: those that the page was drawn with are available at once, the others are loaded. */
export interface OutlineSource {
  /** Undefined if no map has been drawn yet. */
  readonly drawn: Outlines | undefined;
  readonly load: (precision: Precision) => Promise<Outlines>;
}

/** Loads the outlines of a precision. Each is a separate chunk, which a browser loads once. */
export async function loadOutlines(precision: Precision): Promise<Outlines> {
  if (precision === "detail") return (await import("virtual:geometry/detail")).detail;
  return (await import("virtual:geometry/overview")).overview;
}
