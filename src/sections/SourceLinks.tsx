import type { Catalog } from "../catalog/catalog";
import { nameSources, toLead, toSeparator, toTitleLanguage } from "../catalog/nameSources";
import type { Language } from "../model/language";
import type { CommonMessages } from "../text/messages";

interface SourceNamesProps {
  readonly ids: readonly string[];
  readonly catalog: Catalog;
  readonly language: Language;
}

/** The sources of a value by their names, each a link where its address is known; a style sheet may leave out repetitions. */
export function SourceNames({ ids, catalog, language }: SourceNamesProps) {
  const named = nameSources(catalog, ids, language);
  const between = toSeparator(named);
  return named.map(({ source, name }, position) => {
    const { id, title, url, publisher } = source;
    const titleLanguage = toTitleLanguage(source, language);
    const isForeign = titleLanguage !== language;
    // A page knows names in its own language only: one in foreign letters is as its publisher writes it.
    const isNameKept = !/\p{Script=Cyrillic}/u.test(name);
    return (
      <span key={id} className="source-name" data-again={name === publisher[language] ? undefined : ""}>
        {position > 0 && <span>{between}</span>}
        {url === undefined ? (
          <span>{name}</span>
        ) : (
          <a href={url} title={title[language]} lang={isForeign ? titleLanguage : undefined}>
            {isForeign && !isNameKept ? <span lang={language}>{name}</span> : name}
          </a>
        )}
      </span>
    );
  });
}

/** What stands before the names of sources. */
export function nameLead({ ids, catalog, language }: SourceNamesProps, { common }: CommonMessages): string {
  return toLead(nameSources(catalog, ids, language), common);
}

/** The sources of a figure or of a block of values, on a line of their own. */
export function SourceLinks({
  messages,
  ...names
}: SourceNamesProps & { readonly messages: CommonMessages }) {
  return (
    <p className="source-links">
      <span>{`${nameLead(names, messages)}:`}</span> <SourceNames {...names} />
    </p>
  );
}
