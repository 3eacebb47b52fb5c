/**
 * Writes the address of what is shown. Browsers refuse some copies of a page an address, and every page too many in a short
 * time: what is shown stands without one.
 *
 * @param isStep whether the reader can go back over it; else it takes the place of the address before
 */
export function writeAddress(history: History, href: string, isStep: boolean): void {
  try {
    if (isStep) history.pushState(null, "", href);
    else history.replaceState(history.state, "", href);
  } catch {
    // Refused.
  }
}
