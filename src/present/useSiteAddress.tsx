import { useOnceAlive } from "../ui/useOnceAlive";
import { toSiteAddress } from "./siteAddress";

/** The absolute URL of the site; undefined while prerendering and before hydration, empty for a page opened from a file. */
export function useSiteAddress(): string | undefined {
  return useOnceAlive(readAddress);
}

const readAddress = () => toSiteAddress(window.location, import.meta.env.BASE_URL);
