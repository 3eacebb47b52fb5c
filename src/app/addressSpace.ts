import { type Catalog, yearsOf } from "../catalog/catalog";
import type { AddressSpace } from "../model/address";

/** Lists the ids and years that an address may use with this catalog. */
export function toAddressSpace(catalog: Catalog): AddressSpace {
  return {
    countries: catalog.countries.map(({ code }) => code),
    events: catalog.events.map(({ id }) => id),
    places: catalog.places.map(({ id }) => id),
    years: yearsOf(catalog),
  };
}
