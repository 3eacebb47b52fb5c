import { useEffect, useState } from "react";

/**
 * The time in milliseconds since 1970, four times a second: no second is seen to be longer than another.
 *
 * @param isTicking whether it goes on; else it is that of the last change
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
