import type { Catalog } from "../catalog/catalog";
import { nameSources } from "../catalog/nameSources";
import type { Language } from "../model/language";
import type { CommonMessages } from "../text/messages";

interface SourceNamesProps {
  readonly ids: readonly string[];
  readonly catalog: Catalog;
  readonly language: Language;
}

/** The sources of a value by their names, each a link where its address is known; a style sheet may leave out repetitions. */
export function SourceNames({ ids, catalog, language }: SourceNamesProps) {
  return nameSources(catalog, ids, language).map(({ source, name }, position) => {
    const { id, title, url, publisher } = source;
    return (
      <span key={id} className="source-name" data-again={name === publisher[language] ? undefined : ""}>
        {position > 0 && <span>, </span>}
        {url === undefined ? (
          <span>{name}</span>
        ) : (
          <a href={url} title={title[language]}>
            {name}
          </a>
        )}
      </span>
    );
  });
}

/** The sources of a figure or of a block of values, on a line of their own. */
export function SourceLinks({
  messages,
  ...names
}: SourceNamesProps & { readonly messages: CommonMessages }) {
  return (
    <p className="source-links">
      <span>{`${messages.common.source}:`}</span> <SourceNames {...names} />
    </p>
  );
}
