/** Adds a copy without the lens in its address, if it is a map with the first lens; both addresses show the same map. */
export function withShorter<Addressed extends { readonly address: string }>(
  one: Addressed,
): readonly Addressed[] {
  const address = one.address.replace(/(\/map\/)redcross\/$/, "$1");
  return address === one.address ? [one] : [one, { ...one, address }];
}
