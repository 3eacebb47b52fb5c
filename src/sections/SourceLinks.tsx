import type { Catalog } from "../catalog/catalog";
import { nameSources, toLead, toSeparator, toTitleLanguage } from "../catalog/nameSources";
import type { Language } from "../model/language";
import type { CommonMessages } from "../text/messages";

interface SourceNamesProps {
  readonly ids: readonly string[];
  readonly catalog: Catalog;
  readonly language: Language;
}

/** The sources of a value by name, linked if the URL is known; `data-again` lets a style sheet hide repetitions. */
export function SourceNames({ ids, catalog, language }: SourceNamesProps) {
  const named = nameSources(catalog, ids, language);
  const between = toSeparator(named);
  return named.map(({ source, name }, position) => {
    const { id, title, url, publisher } = source;
    const titleLanguage = toTitleLanguage(source, language);
    const isForeign = titleLanguage !== language;
    // A page has names in its own language only: a name without Cyrillic letters is in its publisher's spelling.
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

/** The label before the names of sources. */
export function nameLead({ ids, catalog, language }: SourceNamesProps, { common }: CommonMessages): string {
  return toLead(nameSources(catalog, ids, language), common);
}

/** The sources of a figure or of a block of values, as a paragraph. */
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
