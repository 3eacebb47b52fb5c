import { useMemo } from "react";
import type { MapHands } from "../figures/map/MapFigure";
import type { View } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";
import { toHref } from "../store/syncAddress";

/** The map's callbacks and link addresses; the functions are stable while the view is the same. */
export function useMapHands(view: View): MapHands {
  const chooseCountry = useAtlas((atlas) => atlas.chooseCountry);
  const choosePlace = useAtlas((atlas) => atlas.choosePlace);
  const pointAt = useAtlas((atlas) => atlas.pointAt);
  const countries = useMemo<MapHands["countries"]>(
    () => ({
      choose: chooseCountry,
      pointAt: (code) => pointAt(code === undefined ? undefined : { kind: "country", code }),
    }),
    [chooseCountry, pointAt],
  );
  const places = useMemo<MapHands["places"]>(
    () => ({
      choose: choosePlace,
      pointAt: (id) => pointAt(id === undefined ? undefined : { kind: "place", id }),
    }),
    [choosePlace, pointAt],
  );
  return useMemo(() => {
    const hrefOfView = (change: Partial<View>) => toHref({ ...view, ...change }, import.meta.env.BASE_URL);
    return {
      countries,
      places,
      hrefOf: (code) => hrefOfView({ country: code, place: undefined }),
      hrefOfPlace: (id) => hrefOfView({ place: id, event: undefined }),
    };
  }, [view, countries, places]);
}
