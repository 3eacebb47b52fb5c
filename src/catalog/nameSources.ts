import type { Language } from "../model/language";
import type { Source } from "../model/source";
import { byId, type Catalog } from "./catalog";

/** The language of a source's title on a page. Titles of English sources are not translated. */
export function toTitleLanguage({ language }: Source, page: Language): Language {
  return language === "en" ? language : page;
}

/** A source with its display name in a list: its publisher, numbered if the publisher occurs more than once. */
interface NamedSource {
  readonly source: Source;
  readonly name: string;
}

/**
 * Names sources in order. Sources without an address count as one if they share a publisher, as they would look like
 * repetitions.
 */
export function nameSources(
  catalog: Catalog,
  ids: readonly string[],
  language: Language,
): readonly NamedSource[] {
  const seenAs = ({ url, publisher }: Source) => url ?? publisher[language];
  const all = ids.map((id) => byId(catalog.sources, id));
  const distinct = [...new Map(all.map((source) => [seenAs(source), source])).values()];
  return distinct.map((source, position) => {
    const { publisher } = source;
    const same = distinct
      .slice(0, position)
      .filter((one) => one.publisher[language] === publisher[language]).length;
    return { source, name: same === 0 ? publisher[language] : `${publisher[language]} (${same + 1})` };
  });
}

/** The separator between source names: a semicolon if any name contains a comma. */
export function toSeparator(named: readonly NamedSource[]): string {
  return named.some(({ name }) => name.includes(",")) ? "; " : ", ";
}

/** The label before source names: «Источник» for one, «Источники» for several. */
export function toLead(
  named: readonly NamedSource[],
  { source, sources }: { readonly source: string; readonly sources: string },
): string {
  return named.length > 1 ? sources : source;
}
