import { Fragment } from "react";
import { byId, type Catalog } from "../catalog/catalog";
import type { Language } from "../model/language";
import type { Source } from "../model/source";
import type { Messages } from "../text/messages";

interface SourceNamesProps {
  readonly ids: readonly string[];
  readonly catalog: Catalog;
  readonly language: Language;
}

/** The sources of a value by their names, each a link where its address is known. */
export function SourceNames({ ids, catalog, language }: SourceNamesProps) {
  const sources = toDistinct(ids.map((id) => byId(catalog.sources, id)));
  return sources.map(({ id, publisher, title, url }, position) => {
    const same = sources.slice(0, position).filter((one) => one.publisher.ru === publisher.ru).length;
    const name = same === 0 ? publisher[language] : `${publisher[language]} (${same + 1})`;
    return (
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
    );
  });
}

/** Several items of one publisher whose addresses are not known would read as a repetition. */
function toDistinct(sources: readonly Source[]): readonly Source[] {
  const seenAs = ({ url, publisher }: Source) => url ?? publisher.ru;
  return [...new Map(sources.map((source) => [seenAs(source), source])).values()];
}

/** The sources of a figure or of a block of values, on a line of their own. */
export function SourceLinks({ messages, ...names }: SourceNamesProps & { readonly messages: Messages }) {
  return (
    <p className="source-links">
      {messages.common.source}: <SourceNames {...names} />
    </p>
  );
}
