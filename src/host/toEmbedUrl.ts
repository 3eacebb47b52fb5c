/** Reads an attribute: one word in small letters, and nothing where it is anything else. */
export type ReadWord = (name: string) => string | undefined;

/** The attributes that a figure which is there is told of. */
export const told = ["theme", "country", "year"];

/** The attributes that stand in the query of its address. */
export const asked = ["chrome", ...told];

/**
 * The address of an embed. Which figures, languages and lenses there are is known to the site alone, so that a script
 * which was pasted long ago shows what came later.
 *
 * @param site the root of the site, with a slash at its end
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
