import { nearestWord } from "../../catalog/nearestWord";
import { type AddressSpace, fromAddress, queryNames } from "../../model/address";
import { languages } from "../../model/language";
import { defaultView, figures, lenses, type View } from "../../model/view";
import type { Finding, WordPart } from "./finding";

/** The view closest to the words of a snippet, and a finding for each word that names nothing. */
export interface ReadView {
  /** Undefined if the figure cannot be determined. */
  readonly view: View | undefined;
  readonly findings: readonly Finding[];
}

/** The words that name a view in the path of an embed; a missing word is undefined. */
export interface ViewWords {
  readonly language: string | undefined;
  readonly figure: string | undefined;
  /** The lens or the country. */
  readonly under: string | undefined;
  readonly rest: readonly string[];
}

/** Parses the address of an embed, or of its picture, below the site's root. */
export function readEmbedAddress(address: string, space: AddressSpace): ReadView {
  const [path = "", rawQuery = ""] = address.split("#", 1)[0]?.split(/\?(.*)/s) ?? [];
  const query = rawQuery.replace(/&amp;/g, "&");
  const parts = path
    .split("/")
    .filter((part) => part !== "" && !/^(index\.html|figure\.\w+|oembed\.json)$/.test(part));
  const language = parts[0] === "embed" ? undefined : parts[0];
  const [figure, under, ...rest] = parts.slice(language === undefined ? 1 : 2);
  const read = readWords({ language, figure, under, rest }, query, space);
  const slash = /\/$|\.\w+$/.test(path) ? [] : [{ kind: "no-slash" as const, found: path }];
  const ampersand = query === rawQuery ? [] : [{ kind: "double-ampersand" as const, found: "&amp;amp;" }];
  return { ...read, findings: [...read.findings, ...slash, ...ampersand] };
}

/** Reads each word of a path, and the query, on its own, so that one mistake does not hide another. */
export function readWords(words: ViewWords, query: string, space: AddressSpace): ReadView {
  const wrong: Finding[] = [];
  const take = (part: WordPart, found: string | undefined, known: readonly string[]) => {
    if (found === undefined || known.includes(found)) return found;
    const nearest = nearestWord(found, known);
    wrong.push({ kind: "unknown-word", part, found, nearest });
    return nearest;
  };
  const language = take("language", words.language, languages.slice(1));
  const figure = take("figure", words.figure ?? "", figures);
  const underPart = figure === "map" ? "lens" : "country";
  const codes = space.countries.map((code) => code.toLowerCase());
  const under =
    figure === "timeline"
      ? undefined
      : figure && take(underPart, words.under, figure === "map" ? lenses : codes);
  const more = figure === "timeline" && words.under !== undefined ? [words.under, ...words.rest] : words.rest;
  if (more.length > 0)
    wrong.push({ kind: "unknown-word", part: "path", found: more.join("/"), nearest: undefined });
  if (figure === undefined) return { view: undefined, findings: wrong };
  const path = [language, "embed", figure, under].filter(Boolean).join("/");
  const { view, problems } = fromAddress(`/${path}/?${query}`, space);
  const values = problems.map(({ part, found }): Finding => ({ kind: "unknown-value", name: part, found }));
  return { view, findings: [...wrong, ...values, ...findParameters(view, query)] };
}

/** Finds parameters of other figures and misspelt ones. Any other parameter is the host's own. */
function findParameters({ figure }: View, query: string): readonly Finding[] {
  const known = queryNames(figure, "embed");
  const names = [...new Set(new URLSearchParams(query).keys())];
  return names.flatMap((name): readonly Finding[] => {
    if (known.some((one) => one === name)) return [];
    const isLike = name in defaultView || nearestWord(name, known) !== undefined;
    return isLike ? [{ kind: "unknown-parameter", found: name, known }] : [];
  });
}
