/**
 * The whole address of the site, as others can open it.
 *
 * @param location of a page of the site
 * @param base the path below which it lies, with a slash at both ends
 * @returns empty where a page was opened from a file
 */
export function toSiteAddress(
  { protocol, origin }: Pick<Location, "protocol" | "origin">,
  base: string,
): string {
  return /^https?:$/.test(protocol) ? origin + base : "";
}
