/** The map by its first lens answers to the address without a lens too. */
export function withShorter<Addressed extends { readonly address: string }>(
  one: Addressed,
): readonly Addressed[] {
  const address = one.address.replace(/(\/map\/)redcross\/$/, "$1");
  return address === one.address ? [one] : [one, { ...one, address }];
}
