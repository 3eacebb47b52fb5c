import { byId, type Catalog } from "../catalog/catalog";
import type { Language } from "../model/language";
import type { Messages } from "../text/messages";

interface SourceLinksProps {
  readonly ids: readonly string[];
  readonly catalog: Catalog;
  readonly messages: Messages;
  readonly language: Language;
}

/** The sources of a value, each a link to the source itself, or by its name where no address is known. */
export function SourceLinks({ ids, catalog, messages, language }: SourceLinksProps) {
  return (
    <p className="source-links">
      {messages.common.source}:{" "}
      {ids.map((id, index) => {
        const { publisher, url } = byId(catalog.sources, id);
        return (
          <span key={id}>
            {index > 0 && ", "}
            {url === undefined ? publisher[language] : <a href={url}>{publisher[language]}</a>}
          </span>
        );
      })}
    </p>
  );
}
