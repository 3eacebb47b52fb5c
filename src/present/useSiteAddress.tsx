import { useSyncExternalStore } from "react";
import { toSiteAddress } from "./siteAddress";

/** The whole address of the site; undefined where the page is drawn at build time, empty where it was opened from a file. */
export function useSiteAddress(): string | undefined {
  return useSyncExternalStore(never, readAddress, () => undefined);
}

const never = () => () => undefined;
const readAddress = () => toSiteAddress(window.location, import.meta.env.BASE_URL);
