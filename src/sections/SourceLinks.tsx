import { Fragment } from "react";
import type { Catalog } from "../catalog/catalog";
import { nameSources } from "../catalog/nameSources";
import type { Language } from "../model/language";
import type { CommonMessages } from "../text/messages";

interface SourceNamesProps {
  readonly ids: readonly string[];
  readonly catalog: Catalog;
  readonly language: Language;
}

/** The sources of a value by their names, each a link where its address is known. */
export function SourceNames({ ids, catalog, language }: SourceNamesProps) {
  return nameSources(catalog, ids, language).map(({ source: { id, title, url }, name }, position) => (
    <Fragment key={id}>
      {position > 0 && ", "}
      {url === undefined ? (
        name
      ) : (
        <a href={url} title={title[language]}>
          {name}
        </a>
      )}
    </Fragment>
  ));
}

/** The sources of a figure or of a block of values, on a line of their own. */
export function SourceLinks({
  messages,
  ...names
}: SourceNamesProps & { readonly messages: CommonMessages }) {
  return (
    <p className="source-links">
      {messages.common.source}: <SourceNames {...names} />
    </p>
  );
}
