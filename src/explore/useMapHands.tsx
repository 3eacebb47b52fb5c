import { useMemo } from "react";
import type { MapHands } from "../figures/map/MapFigure";
import { toAddress } from "../model/address";
import type { View } from "../model/view";
import { useAtlas } from "../store/AtlasProvider";

/** What the reader's hands do: the same functions as long as the addresses stay the same. */
export function useMapHands(view: View, base: string): MapHands {
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
  const hrefOfView = (change: Partial<View>) => base.replace(/\/$/, "") + toAddress({ ...view, ...change });
  return {
    countries,
    places,
    hrefOf: (code) => hrefOfView({ country: code, place: undefined }),
    hrefOfPlace: (id) => hrefOfView({ place: id, event: undefined }),
  };
}
