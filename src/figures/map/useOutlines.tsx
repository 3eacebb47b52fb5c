import { useCallback, useEffect, useState } from "react";
import type { OutlineSource } from "../../catalog/outlines";
import type { Outlines } from "../../model/geometry";

interface LiveOutlines {
  /** The most precise outlines loaded; undefined until the first have loaded. */
  readonly outlines: Outlines | undefined;
  /** Loads the detailed outlines and draws them once loaded; if loading fails, the overview stays. */
  readonly askForDetail: () => void;
}

/** The outlines of a live map: those of the prerendered page, or else the overview; then the detail, once requested. */
export function useOutlines({ drawn, load }: OutlineSource): LiveOutlines {
  const [overview, setOverview] = useState<Outlines>();
  const [detail, setDetail] = useState<Outlines>();
  const [failure, setFailure] = useState<unknown>();
  const outlines = detail ?? drawn ?? overview;
  const isBare = outlines === undefined;
  useEffect(() => {
    if (isBare) load("overview").then(setOverview, setFailure);
  }, [isBare, load]);
  const askForDetail = useCallback(() => {
    load("detail").then(setDetail, () => {});
  }, [load]);
  if (isBare && failure !== undefined) throw failure;
  return { outlines, askForDetail };
}
