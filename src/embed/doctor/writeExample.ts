import { toAddress } from "../../model/address";
import type { Language } from "../../model/language";
import { defaultView } from "../../model/view";

/**
 * A frame as often written by hand. It serves as the example on the checker page.
 *
 * @param site the root of the site, with a trailing slash
 */
export function writeExample(site: string, language: Language): string {
  const address = toAddress({ ...defaultView, language, country: "KAZ", theme: "dark" }, "embed");
  return `<iframe src="${site}${address.slice(1)}"
  width="640" height="400" scrolling="no" loading="lazy"
  sandbox="allow-scripts allow-same-origin"
  allow="fullscreen; clipboard-write"></iframe>`;
}
