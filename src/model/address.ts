import { isLanguage } from "./language";
import { defaultView, frames, layouts, lenses, levels, scales, themes, type View } from "./view";

/** What a link may name: the ids that exist, and the years of which anything is known. */
export interface AddressSpace {
  readonly countries: readonly string[];
  readonly events: readonly string[];
  readonly places: readonly string[];
  /** The first and the last year, inclusive. */
  readonly years: readonly [number, number];
}

/** A part of an address that names nothing. */
export interface AddressProblem {
  readonly part: QueryName | "path";
  readonly found: string;
}

/** The nearest valid view to what an address names, with the parts of it that could not be taken as they are. */
export interface ReadAddress {
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

/**
 * The address of a view below the site's root, as short as it can be: `/en/country/kaz/?lens=survey`.
 * What must be right with scripts off (language, country) is in the path, the rest in the query.
 */
export function toAddress(view: View): string {
  const language = view.language === defaultView.language ? "" : `${view.language}/`;
  const country = view.country === undefined ? "" : `country/${view.country.toLowerCase()}/`;
  const query = new URLSearchParams();
  for (const name of queryNames) {
    if (view[name] !== defaultView[name]) query.set(name, String(view[name]));
  }
  const search = String(query);
  return `/${language}${country}${search && `?${search}`}`;
}

/** Reads an address below the site's root. Never fails; parameters that are not ours pass unnoticed. */
export function fromAddress(address: string, space: AddressSpace): ReadAddress {
  const [path = "", query = ""] = address.replace(/#.*$/s, "").split(/\?(.*)/s);
  const searchParams = new URLSearchParams(query);
  const problems: AddressProblem[] = [];
  const read = <Name extends QueryName>(name: Name): View[Name] => {
    const found = searchParams.get(name);
    if (found === null) return defaultView[name];
    const value = readers[name](found, space);
    if (String(value) !== found) problems.push({ part: name, found });
    return value ?? defaultView[name];
  };
  const named = readPath(path, space);
  if (named === undefined) problems.push({ part: "path", found: path });
  const view: View = {
    language: named?.language ?? firstLanguage(path),
    country: named?.country,
    theme: read("theme"),
    lens: read("lens"),
    year: read("year"),
    event: read("event"),
    place: read("place"),
    frame: read("frame"),
    layout: read("layout"),
    scale: read("scale"),
    others: read("others"),
    level: read("level"),
  };
  return { view, problems };
}

type QueryName = Exclude<keyof View, "language" | "country">;

const readers: {
  readonly [Name in QueryName]: (found: string, space: AddressSpace) => View[Name] | undefined;
} = {
  theme: oneOf(themes),
  lens: oneOf(lenses),
  year: nearestYear,
  event: (found, { events }) => events.find((id) => id === found),
  place: (found, { places }) => places.find((id) => id === found),
  frame: oneOf(frames),
  layout: oneOf(layouts),
  scale: oneOf(scales),
  others: (found) => (found === "true" ? true : undefined),
  level: oneOf(levels),
};

const queryNames = Object.keys(readers) as readonly QueryName[];

function oneOf<Word extends string>(words: readonly Word[]): (found: string) => Word | undefined {
  return (found) => words.find((word) => word === found);
}

function nearestYear(found: string, { years: [first, last] }: AddressSpace): number | undefined {
  return /^\d{1,6}$/.test(found) ? Math.min(Math.max(Number(found), first), last) : undefined;
}

function readPath(path: string, space: AddressSpace): Pick<View, "language" | "country"> | undefined {
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  const language = firstLanguage(path);
  if (language !== defaultView.language) parts.shift();
  const [kind, code, ...rest] = parts;
  if (kind === undefined) return { language, country: undefined };
  const country = space.countries.find((one) => one.toLowerCase() === code?.toLowerCase());
  return kind === "country" && country !== undefined && rest.length === 0 ? { language, country } : undefined;
}

function firstLanguage(path: string): View["language"] {
  const first = path.split("/").find((part) => part !== "") ?? "";
  return isLanguage(first) ? first : defaultView.language;
}
