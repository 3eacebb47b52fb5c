import { useEffect, useState } from "react";

/** The time in milliseconds since 1970, four times a second: no second is seen to be longer than another. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
