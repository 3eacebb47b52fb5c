import { isLanguage } from "./language";
import {
  type AddressedWay,
  chromes,
  defaultView,
  type FigureName,
  figures,
  frames,
  isOfCountry,
  layouts,
  lenses,
  levels,
  scales,
  themes,
  type View,
} from "./view";

/** The ids and years that a link may contain. */
export interface AddressSpace {
  readonly countries: readonly string[];
  readonly events: readonly string[];
  readonly places: readonly string[];
  /** The first and the last year with data, inclusive. */
  readonly years: readonly [number, number];
}

/** A part of an address that matches no known value. */
export interface AddressProblem {
  readonly part: QueryName | "path";
  readonly found: string;
}

/** The valid view nearest to an address, with the parts of the address that had to be dropped or corrected. */
export interface ReadAddress {
  readonly way: AddressedWay;
  readonly view: View;
  readonly problems: readonly AddressProblem[];
}

/**
 * The shortest address of a view below the site's root: `/en/country/kaz/?lens=survey#map`, or
 * `/en/embed/map/survey/?country=kaz`. The path holds the fields that must be right without scripts, the query holds
 * the rest. An embed's address contains only the fields that its figure uses.
 */
export function toAddress(view: View, way: AddressedWay = "page"): string {
  const language = view.language === defaultView.language ? "" : `${view.language}/`;
  const query = new URLSearchParams();
  for (const name of queryNames(view.figure, way)) {
    if (view[name] !== defaultView[name]) query.set(name, write(name, view));
  }
  const search = String(query);
  const hash = way === "page" && view.figure !== defaultView.figure ? `#${view.figure}` : "";
  return `/${language}${toPath(view, way)}${search && `?${search}`}${hash}`;
}

/** Parses an address below the site's root. Never fails; unknown parameters are ignored. */
export function fromAddress(address: string, space: AddressSpace): ReadAddress {
  const [beforeHash = "", hash] = address.split(/#(.*)/s);
  const [path = "", query = ""] = beforeHash.split(/\?(.*)/s);
  const language = toLanguage(path);
  const named = readPath(toParts(path, language), space);
  const problems: AddressProblem[] = named === undefined ? [{ part: "path", found: path }] : [];
  const { way, ...inPath } = named ?? nowhere;
  const figure = inPath.figure ?? figures.find((name) => name === hash) ?? defaultView.figure;
  const searchParams = new URLSearchParams(query);
  const inQuery: Partial<View> = Object.fromEntries(
    queryNames(figure, way).flatMap((name) => {
      const found = searchParams.get(name);
      if (found === null) return [];
      const value = readers[name](found, space);
      if (value === undefined || String(value).toLowerCase() !== found.toLowerCase())
        problems.push({ part: name, found });
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return { way, view: { ...defaultView, ...inQuery, ...inPath, language, figure }, problems };
}

type QueryName = Exclude<keyof View, "language" | "figure">;

const readers: {
  readonly [Name in QueryName]: (found: string, space: AddressSpace) => View[Name] | undefined;
} = {
  theme: oneOf(themes),
  chrome: oneOf(chromes),
  country: (found, { countries }) => oneOf(countries)(found.toUpperCase()),
  lens: oneOf(lenses),
  year: nearestYear,
  event: (found, { events }) => oneOf(events)(found),
  place: (found, { places }) => oneOf(places)(found),
  frame: oneOf(frames),
  layout: oneOf(layouts),
  scale: oneOf(scales),
  others: (found) => (found === "true" ? true : found === "false" ? false : undefined),
  level: oneOf(levels),
};

/** The query parameters of an embed, by figure: the fields that the figure uses and its path does not hold. */
const ofEmbed: Readonly<Record<FigureName, readonly QueryName[]>> = {
  growth: ["theme", "chrome", "year", "scale", "others"],
  people: ["theme", "chrome", "year"],
  map: ["theme", "chrome", "country", "year", "event", "place", "frame", "layout"],
  timeline: ["theme", "chrome", "country", "year", "event", "place", "level"],
};

const ofPage = (Object.keys(readers) as QueryName[]).filter(
  (name) => name !== "country" && name !== "chrome",
);

/** The query parameters of an address, in the order in which they are written. */
export function queryNames(figure: FigureName, way: AddressedWay): readonly QueryName[] {
  return way === "page" ? ofPage : ofEmbed[figure];
}

function write(name: QueryName, view: View): string {
  return name === "country" ? toSegment(view.country) : String(view[name]);
}

function toPath(view: View, way: AddressedWay): string {
  if (way === "page") return view.country === undefined ? "" : `country/${toSegment(view.country)}/`;
  const under = view.figure === "map" ? view.lens : isOfCountry(view.figure) ? view.country : undefined;
  return `embed/${view.figure}/${under === undefined ? "" : `${toSegment(under)}/`}`;
}

/** Converts a value to its form in an address: lower case. */
function toSegment(word = ""): string {
  return word.toLowerCase();
}

/** The fields that a path holds. */
type Named = { readonly way: AddressedWay } & Partial<Pick<View, "figure" | "lens" | "country">>;

const nowhere: Named = { way: "page" };

function readPath(parts: readonly string[], space: AddressSpace): Named | undefined {
  const [way, name, under, ...rest] = parts;
  if (way === undefined) return nowhere;
  const toCountry = (code = "") => readers.country(code, space);
  if (way === "country") {
    const country = toCountry(name);
    return country === undefined || under !== undefined ? undefined : { way: "page", country };
  }
  const figure = figures.find((one) => one === name);
  if (way !== "embed" || figure === undefined || rest.length > 0) return undefined;
  if (under === undefined) return { way, figure };
  const lens = figure === "map" ? lenses.find((one) => one === under) : undefined;
  const country = isOfCountry(figure) ? toCountry(under) : undefined;
  if (lens !== undefined) return { way, figure, lens };
  return country === undefined ? undefined : { way, figure, country };
}

function oneOf<Word extends string>(words: readonly Word[]): (found: string) => Word | undefined {
  return (found) => words.find((word) => word === found);
}

function nearestYear(found: string, { years: [first, last] }: AddressSpace): number | undefined {
  return /^\d{1,6}$/.test(found) ? Math.min(Math.max(Number(found), first), last) : undefined;
}

/** The segments of a path after its language. */
function toParts(path: string, language: View["language"]): readonly string[] {
  const parts = path.split("/").filter((part) => part !== "" && part !== "index.html");
  return parts[0] === language && language !== defaultView.language ? parts.slice(1) : parts;
}

/** The figure in the path of an embed, whatever else the path contains; the default figure if there is none. */
export function toFigure(path: string): FigureName {
  const [, name] = toParts(path, toLanguage(path));
  return figures.find((one) => one === name) ?? defaultView.figure;
}

/** The language of a path below the site's root; the default language if the path holds none. */
export function toLanguage(path: string): View["language"] {
  const first = path.split("/").find((part) => part !== "") ?? "";
  return isLanguage(first) ? first : defaultView.language;
}
