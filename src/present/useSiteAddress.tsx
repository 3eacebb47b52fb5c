import { useOnceAlive } from "../ui/useOnceAlive";
import { toSiteAddress } from "./siteAddress";

/** The whole address of the site; undefined where the page is drawn at build time, empty where it was opened from a file. */
export function useSiteAddress(): string | undefined {
  return useOnceAlive(readAddress);
}

const readAddress = () => toSiteAddress(window.location, import.meta.env.BASE_URL);
