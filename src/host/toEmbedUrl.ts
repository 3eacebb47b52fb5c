/** Reads an attribute as one lower-case word; undefined if it is missing or anything else. */
export type ReadWord = (name: string) => string | undefined;

/** The attributes that are sent to a loaded figure by message. */
export const told = ["theme", "country", "year"];

/** The attributes that are written into the query of the embed's address. */
export const asked = ["chrome", ...told];

/**
 * The address of an embed. Only the site knows the valid figures, languages and lenses, so a script pasted long ago can
 * show figures that were added later.
 *
 * @param site the root of the site, with a trailing slash
 */
export function toEmbedUrl(read: ReadWord, site: URL): string {
  const figure = read("figure");
  const language = read("lang");
  const under = figure === "map" ? read("lens") : figure !== "timeline" && read("country");
  const path = [language !== "ru" && language, "embed", figure, under].filter(Boolean).join("/");
  const url = new URL(`${path}/`, site);
  for (const name of asked) {
    const word = read(name);
    if (word && word !== under) url.searchParams.set(name, word);
  }
  return url.href;
}
