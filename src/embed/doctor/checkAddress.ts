import { type AddressSpace, fromAddress } from "../../model/address";
import type { Finding } from "./finding";
import type { Place } from "./readPlace";
import { type ReadView, readEmbedAddress } from "./readView";

/** What is wrong with the address of a frame or a picture, and the view that it means. */
export function checkAddress(place: Place, { site, space }: { site: string; space: AddressSpace }): ReadView {
  const way = checkWay(place, site);
  if (place.kind === "page" || place.kind === "script") {
    const { view } = fromAddress(place.address, space);
    return { view, findings: [...way, { kind: "page-in-frame", found: place.found }] };
  }
  const { view, findings } = readEmbedAddress(place.address, space);
  return { view, findings: [...way, ...findings] };
}

/** What is wrong with how an address leads to the atlas. */
export function checkWay({ way, found }: Place, site: string): readonly Finding[] {
  if (way === "whole") return [];
  return [way === "elsewhere" ? { kind: way, found, site } : { kind: way, found }];
}
