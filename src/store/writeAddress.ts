/**
 * Writes the address of the current view to the history. Browsers refuse any address for some copies of a page, and too many
 * in a short time for every page: the view then stays without its address.
 *
 * @param isStep whether to push a history entry; else the current one is replaced
 */
export function writeAddress(history: History, href: string, isStep: boolean): void {
  try {
    if (isStep) history.pushState(null, "", href);
    else history.replaceState(history.state, "", href);
  } catch {
    // Refused by the browser.
  }
}
