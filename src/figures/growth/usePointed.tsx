import { useState } from "react";
import { useLinger } from "../../ui/useLinger";

/**
 * The mark whose tooltip is shown, which the pointer may rest on.
 *
 * @param first the mark that the pointer is on already
 */
export function usePointed(first: string | undefined) {
  const [pointed, setPointed] = useState(first);
  const pointAt = useLinger(setPointed, pointed !== undefined);
  return { pointed, pointAt };
}
