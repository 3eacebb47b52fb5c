import { useState } from "react";
import { useLinger } from "../../ui/useLinger";

/**
 * Holds the id of the mark whose tooltip is open. The tooltip stays open while the pointer is on it.
 *
 * @param first id of the mark under the pointer at mount
 */
export function usePointed(first: string | undefined) {
  const [pointed, setPointed] = useState(first);
  const pointAt = useLinger(setPointed, pointed !== undefined);
  return { pointed, pointAt };
}
