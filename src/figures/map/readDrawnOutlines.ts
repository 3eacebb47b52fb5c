import type { Outlines } from "../../model/geometry";

/**
 * Reads the outlines from the prerendered map of a page, so that its scripts need not load them again. The strings are
 * those that the server wrote: read them before anything changes the map.
 *
 * @returns undefined when the page has no complete map
 */
export function readDrawnOutlines(page: ParentNode): Outlines | undefined {
  const paths = Array.from(
    page.querySelectorAll("path[data-outline][d]"),
    (path) => [path.getAttribute("data-outline") ?? "", path.getAttribute("d") ?? ""] as const,
  );
  const { disputed, land, borders, ...countries } = Object.fromEntries(paths);
  const unit = Number(page.querySelector("[data-unit]")?.getAttribute("data-unit"));
  if (disputed === undefined || land === undefined || borders === undefined) return undefined;
  return { unit, disputed, land, borders, countries };
}
