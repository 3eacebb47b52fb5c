/**
 * The absolute URL of the site, for opening it on other devices.
 *
 * @param location of a page of the site
 * @param base the base path of the site, with a slash at both ends
 * @returns empty for a page opened from a file
 */
export function toSiteAddress(
  { protocol, origin }: Pick<Location, "protocol" | "origin">,
  base: string,
): string {
  return /^https?:$/.test(protocol) ? origin + base : "";
}
