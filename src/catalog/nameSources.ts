import type { Language } from "../model/language";
import type { Source } from "../model/source";
import { byId, type Catalog } from "./catalog";

/** In which language the title of a source stands on a page: that of an English one is not translated. */
export function toTitleLanguage({ language }: Source, page: Language): Language {
  return language === "en" ? language : page;
}

/** A source as it is named beside others: by its publisher, with a number where the publisher has several. */
interface NamedSource {
  readonly source: Source;
  readonly name: string;
}

/** Names sources in their order. Several of one publisher whose addresses are not known would read as a repetition. */
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

/** What stands between the names of sources: a semicolon where a name itself has a comma. */
export function toSeparator(named: readonly NamedSource[]): string {
  return named.some(({ name }) => name.includes(",")) ? "; " : ", ";
}

/** What stands before the names of sources: «Источник» before one, «Источники» before several. */
export function toLead(
  named: readonly NamedSource[],
  { source, sources }: { readonly source: string; readonly sources: string },
): string {
  return named.length > 1 ? sources : source;
}
