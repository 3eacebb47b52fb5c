import { useEffect, useState } from "react";
import type { Step } from "./keepInStep";

/**
 * Whether another window responds. Polls every two seconds: a window sends nothing when it closes, and after a reload it
 * has to be found again.
 */
export function useConnection(step: Step | undefined): boolean {
  const [isConnected, setConnected] = useState(false);
  useEffect(() => {
    let isHeard = false;
    step?.onHeard(() => {
      isHeard = true;
      setConnected(true);
    });
    step?.ask();
    const asking = setInterval(() => {
      setConnected(isHeard);
      isHeard = false;
      step?.ask();
    }, 2000);
    return () => clearInterval(asking);
  }, [step]);
  return isConnected;
}
