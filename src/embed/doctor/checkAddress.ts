import { type AddressSpace, fromAddress } from "../../model/address";
import type { Finding } from "./finding";
import type { Place } from "./readPlace";
import { type ReadView, readEmbedAddress } from "./readView";

/** Checks the address of a frame or a picture. Returns the findings and the view that it names. */
export function checkAddress(place: Place, { site, space }: { site: string; space: AddressSpace }): ReadView {
  const way = checkWay(place, site);
  if (place.kind === "page" || place.kind === "script") {
    const { view } = fromAddress(place.address, space);
    return { view, findings: [...way, { kind: "page-in-frame", found: place.found }] };
  }
  const { view, findings } = readEmbedAddress(place.address, space);
  return { view, findings: [...way, ...findings] };
}

/** Checks how an address leads to the atlas: protocol, host, path. */
export function checkWay({ way, found }: Place, site: string): readonly Finding[] {
  if (way === "whole") return [];
  return [way === "elsewhere" ? { kind: way, found, site } : { kind: way, found }];
}
