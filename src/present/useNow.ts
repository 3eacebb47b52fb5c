import { useEffect, useState } from "react";

/**
 * The time in milliseconds since 1970, updated four times a second, so that all displayed seconds look equally long.
 *
 * @param isTicking false stops the updates: the time of the last one stays
 */
export function useNow(isTicking = true): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isTicking) return;
    setNow(Date.now());
    const ticking = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(ticking);
  }, [isTicking]);
  return now;
}
