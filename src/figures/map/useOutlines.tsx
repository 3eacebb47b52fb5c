import { useCallback, useEffect, useState } from "react";
import type { OutlineSource } from "../../catalog/outlines";
import type { Outlines } from "../../model/geometry";

interface LiveOutlines {
  /** The finest that are there; undefined until the first have come. */
  readonly outlines: Outlines | undefined;
  /** Loads the detail, and draws it when it is there; where it does not come, the overview stays. */
  readonly askForDetail: () => void;
}

/** The outlines of a live map: those of its page, or else the overview; then the detail, once it has been asked for. */
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
