const rightCosts: Readonly<Record<string, string>> = {
  "allow-scripts": "without allow-scripts the figure is static: controls and tooltips do not work",
  "allow-same-origin": "without allow-same-origin the figure remembers nothing and cannot copy",
  "allow-popups": "without allow-popups links to sources and to the atlas do not open",
  "allow-popups-to-escape-sandbox":
    "without allow-popups-to-escape-sandbox pages opened from the figure inherit its restrictions and may not work",
  "allow-downloads": "without allow-downloads files cannot be downloaded",
};

/** The consequences of missing sandbox permissions. */
export function sayRights({ rights }: { readonly rights: readonly string[] }): string {
  const costs = rights.map((right) => rightCosts[right] ?? right).join("; ");
  return `${costs.charAt(0).toUpperCase()}${costs.slice(1)}.`;
}
